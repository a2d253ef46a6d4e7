package org.heardportal.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what is promised within a time. */
public final class Soon {

    private static final Duration PAUSE = Duration.ofMillis(20);

    private Soon() {
    }

    /** Asks again and again until it is so. The time is that of a quiet machine; where more programs want to run than there are processors, it is that much longer. */
    public static void within(Duration time, BooleanSupplier so) {
        var machine = ManagementFactory.getOperatingSystemMXBean();
        double crowd = Math.max(1, machine.getSystemLoadAverage() / machine.getAvailableProcessors());
        Instant end = Instant.now().plusMillis((long) (time.toMillis() * crowd));
        while (!so.getAsBoolean()) {
            assertThat(Instant.now()).as("still not so").isBefore(end);
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}
