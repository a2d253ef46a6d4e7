package org.heardportal.shared;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** Where the time comes from. Everything that asks for the time has a {@link Clock} injected, so that a test can move it. */
@Dependent
class Clocks {

    /** The time of the machine, in UTC. Pages show it in Europe/London. */
    @Produces
    Clock clock() {
        return Clock.systemUTC();
    }
}
