package org.heardportal.guard.planted.onlytheconsoleprints.launch;

class Console {
    void print() {
        System.out.println();
    }
}
