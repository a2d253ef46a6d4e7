package org.heardportal.guard.planted.timecomesfromaclock.casework;

class BreaksByMilliseconds {
    long now = System.currentTimeMillis();
}
