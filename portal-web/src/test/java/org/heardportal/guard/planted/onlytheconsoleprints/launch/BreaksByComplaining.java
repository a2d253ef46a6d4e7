package org.heardportal.guard.planted.onlytheconsoleprints.launch;

class BreaksByComplaining {
    void print() {
        System.err.println();
    }
}
