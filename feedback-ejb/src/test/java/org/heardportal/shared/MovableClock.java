package org.heardportal.shared;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The clock of the container tests: that of the machine until a test moves it on. */
public final class MovableClock extends Clock {

    private static volatile Duration ahead = Duration.ZERO;

    /** Gives everybody this clock instead of the machine's. */
    @Dependent
    @Alternative
    @Priority(1)
    static class InPlaceOfTheMachines {
        @Produces
        Clock clock() {
            return new MovableClock();
        }
    }

    /** Moves the clock on. */
    public static void moveOn(Duration by) {
        ahead = ahead.plus(by);
    }

    /** Sets the clock to an instant, from which it runs on. */
    public static void moveTo(Instant then) {
        ahead = Duration.between(Instant.now(), then);
    }

    /** Sets the clock to the time of the machine. */
    public static void reset() {
        ahead = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
