package org.heardportal.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The portal's own PostgreSQL: made at the first start, started and stopped with the portal, its files in the data folder. It listens on the loopback
 * address and a free port, takes scram passwords only, and confirms nothing that is not on the disk.
 * A server that a killed launcher left behind is stopped first; the caller holds the lock of the data folder, so nobody else can be using it.
 */
final class EmbeddedPostgres implements AutoCloseable {

    /** The release whose files this build can read: PostgreSQL keeps its format within a major version. */
    static final String MAJOR_VERSION = "18";
    private static final String USER = "heard";
    private static final String DATABASE = "postgres";
    private static final int PASSWORD_BYTES = 32;
    /** After a crash the server first repairs itself, which takes as long as the last minutes of writing did. */
    private static final String SECONDS_FOR_RECOVERY = "60";
    private static final int LINES_OF_LOG = 5;

    private final Path programs;
    private final DataDirectory data;
    private final Path log;
    private final List<String> prefix;
    private boolean mayRun;

    EmbeddedPostgres(Path programs, DataDirectory data) throws IOException {
        this.programs = programs;
        this.data = data;
        this.log = data.logs().resolve("postgres-start.log");
        this.prefix = prefixForThisUser();
    }

    /** What keeps the files in the data folder from being used by this build; empty where they fit or are not there yet. */
    static Optional<String> problemOf(DataDirectory data) throws IOException {
        Path versionFile = data.cluster().resolve("PG_VERSION");
        if (!Files.exists(versionFile)) {
            return Files.exists(data.cluster())
                    ? Optional.of(data.cluster() + " is not a database of PostgreSQL. Name another data folder with --data, or move that folder away.")
                    : Optional.empty();
        }
        String version = Files.readString(versionFile).strip();
        if (!version.equals(MAJOR_VERSION)) {
            return Optional.of("The database in " + data.cluster() + " is of PostgreSQL " + version + "; this build has PostgreSQL " + MAJOR_VERSION
                    + ". Start it with the Heard that made it, or name another data folder with --data.");
        }
        if (!Files.exists(data.databasePassword())) {
            return Optional.of("The password of the database, " + data.databasePassword() + ", is gone. Put it back from a copy.");
        }
        return Optional.empty();
    }

    /** PostgreSQL refuses to run as root: root starts it in a user name space of its own, where it is nobody. */
    private static List<String> prefixForThisUser() {
        boolean root = !Programs.isWindows() && Programs.succeeds(List.of("sh", "-c", "test \"$(id -u)\" = 0"));
        if (!root) {
            return List.of();
        }
        if (!Programs.succeeds(List.of("unshare", "-U", "true"))) {
            throw new StartRefused("PostgreSQL does not run as root, and this machine does not let root step down (\"unshare -U\" is refused). "
                    + "Start Heard as an ordinary user, with a data folder of that user's, or name an outside PostgreSQL with --database-url.");
        }
        return List.of("unshare", "-U");
    }

    /** Starts the server, made first if needed, and gives its address. */
    Database start(Console console) throws IOException {
        if (!Files.exists(data.cluster())) {
            console.say("Making the database ...");
            initialise();
        }
        if (Files.exists(data.cluster().resolve("postmaster.pid"))) {
            console.say("Stopping the database that the last run left behind ...");
            stop();
        }
        int port = freePort();
        mayRun = true;
        int exit = Programs.run(command("pg_ctl", "-D", data.cluster().toString(), "-l", log.toString(), "-w", "-t", SECONDS_FOR_RECOVERY,
                "-o", serverOptions(port), "start"), log);
        if (exit != 0) {
            throw new StartRefused("PostgreSQL does not start. Its last words, from " + log + ": "
                    + String.join(" / ", Programs.lastLines(log, LINES_OF_LOG)));
        }
        return new Database("jdbc:postgresql://127.0.0.1:" + port + "/" + DATABASE, USER, Files.readString(data.databasePassword()).strip());
    }

    private void initialise() throws IOException {
        if (!Files.exists(data.databasePassword())) {
            byte[] password = new byte[PASSWORD_BYTES];
            new SecureRandom().nextBytes(password);
            Folders.writePrivate(data.databasePassword(), HexFormat.of().formatHex(password));
        }
        // made beside and then moved, so that a start that was cut off here leaves no half database
        Path draft = data.folder().resolve("postgres.new");
        Folders.delete(draft);
        int exit = Programs.run(command("initdb", "-D", draft.toString(), "-U", USER, "--pwfile=" + data.databasePassword(), "-A", "scram-sha-256",
                "-E", "UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"), log);
        if (exit != 0) {
            throw new StartRefused("The database cannot be made. The last words of initdb, from " + log + ": "
                    + String.join(" / ", Programs.lastLines(log, LINES_OF_LOG)));
        }
        Files.move(draft, data.cluster(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** On the command line they win over every file; the logs are seven files, one for each day of the week. */
    private static String serverOptions(int port) {
        List<String> options = new ArrayList<>(List.of("-p", Integer.toString(port)));
        List<String> settings = new ArrayList<>(List.of("listen_addresses=127.0.0.1", "unix_socket_directories=",
                "logging_collector=on", "log_filename=postgres-%a.log", "log_truncate_on_rotation=on", "log_rotation_age=1d", "log_rotation_size=0"));
        DurabilityCheck.MUST_BE_ON.forEach(setting -> settings.add(setting + "=on"));
        settings.forEach(setting -> options.addAll(List.of("-c", setting)));
        return String.join(" ", options);
    }

    private void stop() throws IOException {
        Programs.run(command("pg_ctl", "-D", data.cluster().toString(), "-m", "fast", "-w", "-t", SECONDS_FOR_RECOVERY, "stop"), log);
    }

    private List<String> command(String program, String... arguments) {
        List<String> command = new ArrayList<>(prefix);
        command.add(programs.resolve("bin").resolve(Programs.isWindows() ? program + ".exe" : program).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Stops the server and waits for it: everything confirmed is on the disk already, this saves the next start the repair. */
    @Override
    public void close() throws IOException {
        if (mayRun) {
            stop();
        }
    }
}
