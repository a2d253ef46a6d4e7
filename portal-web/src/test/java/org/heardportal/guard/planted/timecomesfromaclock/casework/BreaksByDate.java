package org.heardportal.guard.planted.timecomesfromaclock.casework;

import java.time.LocalDate;
import java.time.ZoneId;

class BreaksByDate {
    LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
}
