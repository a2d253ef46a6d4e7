package org.heardportal.guard.planted.facesstaysinweb.launch;

import jakarta.servlet.http.HttpServlet;

class BreaksByUsingServlet {
    HttpServlet used;
}
