package org.heardportal.guard.planted.onlytheconsoleprints.web;

class BreaksByTracing {
    void print() {
        new IllegalStateException().printStackTrace();
    }
}
