package org.heardportal.guard.planted.nothreadsleeps.web;

import java.time.Duration;

class BreaksByDozing {
    void rest() throws InterruptedException {
        Thread.sleep(Duration.ofMillis(1));
    }
}
