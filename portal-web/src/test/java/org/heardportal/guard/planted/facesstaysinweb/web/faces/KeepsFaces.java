package org.heardportal.guard.planted.facesstaysinweb.web.faces;

import jakarta.faces.context.FacesContext;

class KeepsFaces {
    FacesContext used;
}
