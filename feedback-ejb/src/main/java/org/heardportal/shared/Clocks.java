package org.heardportal.shared;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Where the time comes from. Everything that asks for the time has a {@link Clock} injected, so that a test can move it, and so that the sample history happens
 * at instants of the past through the same boundaries as everything else.
 */
@Dependent
public class Clocks {

    private static final Clock MACHINE = Clock.systemUTC();
    private static final ThreadLocal<Instant> HELD = new ThreadLocal<>();

    /** The time of the machine, in UTC, or the past instant at which the thread acts. Pages show it in Europe/London. */
    @Produces
    Clock clock() {
        return new PortalClock(MACHINE);
    }

    /**
     * Does something as if it were then: whatever this thread asks an injected clock meanwhile gets that instant. Only the sample history is made so.
     *
     * @throws IllegalArgumentException for an instant that has not come yet
     */
    public static <T> T at(Instant then, Supplier<T> act) {
        if (then.isAfter(MACHINE.instant())) {
            throw new IllegalArgumentException(then + " has not come yet");
        }
        Optional<Instant> before = held();
        HELD.set(then);
        try {
            return act.get();
        } finally {
            before.ifPresentOrElse(HELD::set, HELD::remove);
        }
    }

    private static Optional<Instant> held() {
        return Optional.ofNullable(HELD.get());
    }

    private static final class PortalClock extends Clock {

        private final Clock machine;

        PortalClock(Clock machine) {
            this.machine = machine;
        }

        @Override
        public ZoneId getZone() {
            return machine.getZone();
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new PortalClock(machine.withZone(other));
        }

        @Override
        public Instant instant() {
            return held().orElseGet(machine::instant);
        }
    }
}
