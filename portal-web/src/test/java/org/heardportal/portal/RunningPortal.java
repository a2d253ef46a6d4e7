package org.heardportal.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.heardportal.account.Role;

/**
 * The packaged portal in sample mode, started as an operator would start it: {@code java -jar heard.jar}, on free ports,
 * with a fresh data folder under {@code target}. Its log and its data stay there until the next run.
 */
public final class RunningPortal implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private static final String READY = "Heard is ready";

    /** The line of {@code postmaster.pid} that holds the port. */
    private static final int LINE_OF_PORT = 3;

    private final Optional<Process> process;
    private final int port;
    private final int managementPort;
    private final Path data;
    private final Path output;

    private RunningPortal(Optional<Process> process, int port, int managementPort, Path data, Path output) {
        this.process = process;
        this.port = port;
        this.managementPort = managementPort;
        this.data = data;
        this.output = output;
    }

    /**
     * Starts the portal and waits until it is ready. While tests are written, one that runs already can be used instead:
     * {@code heard.test.port} and {@code heard.test.data} name its port and its data folder; its management port is the next.
     */
    static RunningPortal start() {
        return started("heard.test").orElseGet(() -> start("portal", List.of(), Map.of()));
    }

    /** The portal that runs already, by the beginning of the names of its properties. */
    static Optional<RunningPortal> started(String properties) {
        return Optional.ofNullable(Integer.getInteger(properties + ".port"))
                .map(port -> new RunningPortal(Optional.empty(), port, port + 1, Path.of(System.getProperty(properties + ".data")), Path.of("")));
    }

    /**
     * Starts one more portal, with a data folder of its own, and waits until it is ready.
     *
     * @param name of its folders under {@code target}
     * @param options for the command line, beside ports and data folder
     * @param settings as the environment gives them
     */
    static RunningPortal start(String name, List<String> options, Map<String, String> settings) {
        try {
            Path data = Build.folder(name + "-data");
            makeFresh(data);
            int port = freePort();
            int managementPort = freePort();
            Path output = Build.folder(name + "-output").resolve("launcher.log");
            ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", Build.jar().toString(),
                    "run", "--port", Integer.toString(port), "--management-port", Integer.toString(managementPort), "--data", data.toString())
                    .redirectErrorStream(true).redirectOutput(output.toFile());
            builder.command().addAll(options);
            builder.environment().keySet().removeIf(variable -> variable.startsWith("HEARD_"));
            // written at the stop, for a second start that tests do not need
            builder.environment().put("HEARD_PORTAL_CLASS_ARCHIVE", "false");
            builder.environment().putAll(settings);
            RunningPortal portal = new RunningPortal(Optional.of(builder.start()), port, managementPort, data, output);
            Runtime.getRuntime().addShutdownHook(new Thread(portal::close));
            portal.awaitReady();
            return portal;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Where residents find it, without a slash at the end. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    public int port() {
        return port;
    }

    /** Where operators find it. */
    public URI managementAddress() {
        return URI.create("http://127.0.0.1:" + managementPort);
    }

    /** Somebody with a browser of their own who has not signed in. */
    public Visitor visitor() {
        return new Visitor(address());
    }

    /** Somebody at another address of this machine, for what is limited by network address. */
    public Visitor visitorFrom(String networkAddress) {
        return Visitor.from(networkAddress, address());
    }

    /** Somebody at the address for operators. */
    public Visitor operator() {
        return new Visitor(managementAddress());
    }

    /** Somebody with this role who has signed in a moment ago. */
    public Visitor signedInAs(Role role) {
        return visitor().signIn(person(role));
    }

    /** The person with this address of e-mail, signed in a moment ago. */
    public Visitor signedInAs(String email) {
        return visitor().signIn(people().stream().filter(person -> person.email().equals(email)).findFirst().orElseThrow());
    }

    /** Somebody of the sample council with this role. */
    public SamplePerson person(Role role) {
        return people().stream().filter(person -> person.roles().contains(role)).findFirst().orElseThrow();
    }

    public List<SamplePerson> people() {
        return lines(data.resolve("sample-people.txt")).stream().filter(line -> !line.isBlank() && !line.startsWith("#")).map(SamplePerson::of).toList();
    }

    /** A new connection to the portal's own database, as the portal itself connects. */
    public Connection database() throws SQLException {
        String databasePort = lines(data.resolve("postgres/postmaster.pid")).get(LINE_OF_PORT).strip();
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + databasePort + "/postgres", "heard", lines(data.resolve("postgres.password")).get(0).strip());
    }

    /** What the portal has written to its log so far. */
    public List<String> log() {
        return lines(data.resolve("log/portal.0.log"));
    }

    /** The e-mails in its folder for messages that are for this address, each as it is sent, with the lines that were broken for the way put together. */
    public List<String> mailTo(String email) {
        try (Stream<Path> files = Files.list(data.resolve("messages"))) {
            return files.filter(file -> file.toString().endsWith(".eml")).map(file -> String.join("\n", lines(file)))
                    .filter(mail -> mail.contains("\nTo: " + email + "\n")).map(mail -> mail.replace("=\n", "")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The failures of its own that the portal has written to its log so far; a test that provokes none finds none. */
    public List<String> faults() {
        return log().stream().filter(line -> line.contains("\"Level\":\"SEVERE\"") && line.contains("\"LoggerName\":\"org.heardportal.")).toList();
    }

    List<String> lastLines(int number) {
        List<String> lines = Files.exists(data.resolve("log/portal.0.log")) ? log() : lines(output);
        return lines.subList(Math.max(0, lines.size() - number), lines.size());
    }

    @Override
    public void close() {
        process.ifPresent(running -> {
            running.destroy();
            if (!endsWithin(running, PATIENCE)) {
                running.destroyForcibly();
            }
        });
    }

    private void awaitReady() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (lines(output).stream().noneMatch(line -> line.startsWith(READY))) {
            if (endsWithin(process.orElseThrow(), Duration.ofMillis(100)) || System.nanoTime() > end) {
                close();
                throw new IllegalStateException("The portal did not become ready:\n" + String.join("\n", lines(output)) + '\n' + String.join("\n", lastLines(60)));
            }
        }
    }

    private static boolean endsWithin(Process process, Duration time) {
        try {
            return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Empties the folder but for the unpacked programs, which the launcher itself replaces when the build is another. */
    private static void makeFresh(Path data) throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.filter(file -> !file.equals(data) && !file.startsWith(data.resolve("program"))).sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
