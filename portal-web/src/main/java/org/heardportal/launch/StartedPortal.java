package org.heardportal.launch;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A run of heard.jar that a command starts for itself, on free ports, and stops again. */
final class StartedPortal implements AutoCloseable {

    private static final Duration LONGEST_STOP = Duration.ofMinutes(2);
    private static final double NANOSECONDS_OF_A_SECOND = 1e9;

    private final Process process;
    private final int port;
    private final int managementPort;
    private final double secondsToReady;

    /** Starts it as an operator would, and returns when it is ready. */
    StartedPortal(Path data, String... further) throws IOException {
        Path jar = Path.of(System.getProperty("java.class.path"));
        long began = System.nanoTime();
        port = freePort();
        managementPort = freePort();
        List<String> command = new ArrayList<>(List.of(Programs.java(), "-jar", jar.toString(), "--data", data.toString(),
                "--port", Integer.toString(port), "--management-port", Integer.toString(managementPort)));
        command.addAll(List.of(further));
        process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        BufferedReader lines = process.inputReader();
        String line = lines.readLine();
        while (line != null && !line.startsWith(Welcome.READY)) {
            line = lines.readLine();
        }
        if (line == null) {
            throw new IOException("the portal did not become ready");
        }
        secondsToReady = secondsSince(began);
    }

    Process process() {
        return process;
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    URI managementAddress() {
        return URI.create("http://127.0.0.1:" + managementPort + "/");
    }

    double secondsToReady() {
        return secondsToReady;
    }

    /** Stops it in the orderly way and says how many seconds that took. */
    double stop() throws InterruptedException {
        long began = System.nanoTime();
        process.destroy();
        process.waitFor(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS);
        return secondsSince(began);
    }

    private static double secondsSince(long began) {
        return (System.nanoTime() - began) / NANOSECONDS_OF_A_SECOND;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
