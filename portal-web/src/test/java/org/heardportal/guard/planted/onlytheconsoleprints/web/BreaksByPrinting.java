package org.heardportal.guard.planted.onlytheconsoleprints.web;

class BreaksByPrinting {
    void print() {
        System.out.println();
    }
}
