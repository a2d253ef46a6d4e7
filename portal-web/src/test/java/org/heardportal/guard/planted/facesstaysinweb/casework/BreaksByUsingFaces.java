package org.heardportal.guard.planted.facesstaysinweb.casework;

import jakarta.faces.context.FacesContext;

class BreaksByUsingFaces {
    FacesContext used;
}
