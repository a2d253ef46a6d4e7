package org.heardportal.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Measures how long a start takes and what the running portal weighs, and prints one figure a line. Starts heard.jar twice as an operator would:
 * with an empty data folder (unpacking, making the database, writing the class archive at its end), then again.
 */
public final class StartBench {

    private static final double KILOBYTES_OF_A_MEGABYTE = 1024;

    private final Console console = Console.ofThisProcess();
    private final Path data;

    private StartBench(Path data) {
        this.data = data;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path data = Files.createTempDirectory("heard-bench");
        try {
            new StartBench(data).measure();
        } finally {
            Folders.delete(data);
        }
    }

    private void measure() throws IOException, InterruptedException {
        try (StartedPortal cold = new StartedPortal(data)) {
            figure("start_cold_s", cold.secondsToReady());
            figure("stop_first_s", cold.stop());
        }
        try (StartedPortal warm = new StartedPortal(data)) {
            figure("start_warm_s", warm.secondsToReady());
            figure("rss_launcher_mb", megabytes(Stream.of(warm.process().toHandle())));
            figure("rss_portal_mb", megabytes(processOf(data.resolve("portal.pid")).stream()));
            figure("rss_postgres_mb", megabytes(processOf(data.resolve("postgres").resolve("postmaster.pid")).stream()
                    .flatMap(server -> Stream.concat(Stream.of(server), server.children()))));
            figure("stop_s", warm.stop());
        }
    }

    private void figure(String name, double value) {
        console.say(String.format(Locale.ROOT, "%s %.1f", name, value));
    }

    /** The process whose number begins the file. */
    private static Optional<ProcessHandle> processOf(Path file) throws IOException {
        return ProcessHandle.of(Long.parseLong(Files.readString(file).split("\\s", 2)[0]));
    }

    private static double megabytes(Stream<ProcessHandle> processes) {
        return processes.mapToLong(process -> residentKilobytes(process.pid())).sum() / KILOBYTES_OF_A_MEGABYTE;
    }

    private static long residentKilobytes(long pid) {
        Path status = Path.of("/proc", Long.toString(pid), "status");
        try {
            String line = Files.exists(status)
                    ? Files.readAllLines(status).stream().filter(text -> text.startsWith("VmRSS:")).findFirst().orElse("0")
                    : new String(new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start().getInputStream().readAllBytes());
            return Long.parseLong(line.replaceAll("\\D", ""));
        } catch (IOException gone) {
            return 0;
        }
    }
}
