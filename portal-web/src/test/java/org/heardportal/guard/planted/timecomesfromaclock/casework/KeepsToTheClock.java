package org.heardportal.guard.planted.timecomesfromaclock.casework;

import java.time.Clock;
import java.time.Instant;

class KeepsToTheClock {
    Instant now(Clock clock) {
        return Instant.now(clock);
    }
}
