package org.heardportal.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One run of heard.jar with all its processes, for tests that start, stop and kill them. Its ports are free ones and its data folder is the test's.
 * It does not save the class archive, which would cost each test a quarter of a minute.
 */
final class PackagedPortal implements AutoCloseable {

    /** How long a start or a stop may take before the test fails: many times what it takes on two busy cores. */
    private static final int PATIENCE_IN_SECONDS = 240;

    private final Path data;
    private final int port;
    private final int managementPort;
    private final Process process;
    private final List<String> lines = new ArrayList<>();
    private final CountDownLatch readyOrEnded = new CountDownLatch(1);

    private PackagedPortal(Path data, List<String> options, Map<String, String> environment) throws IOException {
        this.data = data;
        this.port = freePort();
        this.managementPort = freePort();
        List<String> command = new ArrayList<>();
        if (takesSignals()) {
            // a test run in the background of a shell ignores SIGINT and so would its children
            command.addAll(List.of("env", "--default-signal=INT"));
        }
        command.addAll(List.of(Programs.java(), "-jar", System.getProperty("heard.jar"), "--port", Integer.toString(port),
                "--management-port", Integer.toString(managementPort), "--data", data.toString()));
        command.addAll(options);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("HEARD_"));
        builder.environment().put(Setting.PORTAL_CLASS_ARCHIVE.variable(), "false");
        builder.environment().putAll(environment);
        process = builder.start();
        Thread.ofPlatform().daemon().name("lines of the packaged portal").start(this::readLines);
    }

    /** Starts it and waits until it is ready. */
    static PackagedPortal start(Path data, String... options) throws IOException, InterruptedException {
        PackagedPortal portal = launch(data, Map.of(), options);
        portal.awaitReady();
        return portal;
    }

    /** Starts it and does not wait. */
    static PackagedPortal launch(Path data, Map<String, String> environment, String... options) throws IOException {
        return new PackagedPortal(data, List.of(options), environment);
    }

    private static boolean takesSignals() {
        return Programs.succeeds(List.of("env", "--default-signal=INT", "true"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void readLines() {
        try (BufferedReader reader = process.inputReader()) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                synchronized (lines) {
                    lines.add(line);
                }
                if (line.startsWith("Ctrl-C")) {
                    readyOrEnded.countDown();
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            readyOrEnded.countDown();
        }
    }

    void awaitReady() throws InterruptedException {
        boolean told = readyOrEnded.await(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
        if (!told || !said().contains(Welcome.READY)) {
            close();
            throw new AssertionError("the portal did not become ready:\n" + said());
        }
    }

    /** Waits for its end and gives the exit code. */
    int awaitEnd() throws InterruptedException {
        assertThat(process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)).as("the portal ends; it said:\n%s", said()).isTrue();
        readyOrEnded.await();
        return process.exitValue();
    }

    /** Everything that it printed. */
    String said() {
        synchronized (lines) {
            return String.join("\n", lines);
        }
    }

    /** The public address, without a slash at its end. */
    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    URI managementAddress() {
        return URI.create("http://127.0.0.1:" + managementPort);
    }

    Path data() {
        return data;
    }

    ProcessHandle launcher() {
        return process.toHandle();
    }

    ProcessHandle application() throws IOException {
        return processIn(data.resolve("portal.pid")).orElseThrow();
    }

    /** The server of the embedded database; empty when there is none. */
    Optional<ProcessHandle> database() throws IOException {
        return processIn(data.resolve("postgres").resolve("postmaster.pid"));
    }

    /** How to reach the embedded database, from what its server writes about itself. */
    Database access() throws IOException {
        List<String> server = Files.readAllLines(data.resolve("postgres").resolve("postmaster.pid"));
        int portLine = 3;
        return new Database("jdbc:postgresql://127.0.0.1:" + server.get(portLine).strip() + "/postgres", "heard",
                Files.readString(data.resolve("postgres.password")).strip());
    }

    private static Optional<ProcessHandle> processIn(Path file) throws IOException {
        return Files.exists(file) ? ProcessHandle.of(Long.parseLong(Files.readString(file).split("\\s", 2)[0])) : Optional.empty();
    }

    /** All processes that belong to it: launcher, application, database server and the server's helpers. */
    List<ProcessHandle> processes() throws IOException {
        return Stream.concat(Stream.of(launcher(), application()), database().stream().flatMap(server -> Stream.concat(Stream.of(server), server.descendants())))
                .collect(Collectors.toList());
    }

    /** What Ctrl-C sends. */
    void interrupt() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
