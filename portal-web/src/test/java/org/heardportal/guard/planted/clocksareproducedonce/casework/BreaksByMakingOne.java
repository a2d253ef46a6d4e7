package org.heardportal.guard.planted.clocksareproducedonce.casework;

import java.time.Clock;

class BreaksByMakingOne {
    Clock own = Clock.systemUTC();
}
