package org.heardportal.guard.planted.refusalsrollback.casework;

class BreaksUnmarked extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
