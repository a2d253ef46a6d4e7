package org.heardportal.guard.planted.timecomesfromaclock.casework;

import java.time.Instant;

class BreaksByInstant {
    Instant now = Instant.now();
}
