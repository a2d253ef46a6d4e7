package org.heardportal.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Remembers which process the portal is, so that a start right after a killed launcher waits for that portal to end instead of finding its port taken. */
final class PortalPid {

    private static final int SECONDS_TO_END = 20;

    private PortalPid() {
    }

    static void write(DataDirectory data, ProcessHandle process) throws IOException {
        Files.writeString(data.portalProcess(), process.pid() + " " + startOf(process));
    }

    /** Waits for the portal of a launcher that is gone; one that does not end by itself is ended. */
    static void awaitEndOfOrphan(DataDirectory data, Console console) throws IOException, InterruptedException {
        Optional<ProcessHandle> orphan = orphan(data);
        if (orphan.isPresent()) {
            console.say("Waiting for the portal that the last run left behind ...");
            try {
                orphan.get().onExit().get(SECONDS_TO_END, TimeUnit.SECONDS);
            } catch (TimeoutException hangs) {
                orphan.get().destroyForcibly();
                orphan.get().onExit().join();
            } catch (ExecutionException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        Files.deleteIfExists(data.portalProcess());
    }

    private static Optional<ProcessHandle> orphan(DataDirectory data) throws IOException {
        if (!Files.exists(data.portalProcess())) {
            return Optional.empty();
        }
        String[] kept = Files.readString(data.portalProcess()).strip().split(" ");
        if (kept.length != 2 || !kept[0].matches("\\d{1,18}")) {
            return Optional.empty();
        }
        // a number is used again by the system: the time of the start tells whether it is the same process
        return ProcessHandle.of(Long.parseLong(kept[0])).filter(process -> process.isAlive() && startOf(process).equals(kept[1]));
    }

    private static String startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }
}
