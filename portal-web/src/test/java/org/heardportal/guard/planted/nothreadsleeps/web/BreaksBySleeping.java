package org.heardportal.guard.planted.nothreadsleeps.web;

class BreaksBySleeping {
    void rest() throws InterruptedException {
        Thread.sleep(1);
    }
}
