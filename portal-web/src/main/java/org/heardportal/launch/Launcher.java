package org.heardportal.launch;

import java.io.IOException;
import java.net.URI;
import java.security.SecureRandom;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Starts everything in its order and stops it in the reverse one: the data folder's lock, the database, the migrations, the portal.
 * It stays until the portal ends or somebody stops it; whatever ends it, the database is stopped too.
 */
public final class Launcher {

    private static final System.Logger LOG = System.getLogger(Launcher.class.getName());
    private static final int ENDED_WELL = 0;
    private static final int FAILED = 1;
    private static final int REFUSED = 2;
    private static final int TOKEN_BYTES = 32;
    private static final int LINES_OF_LOG = 20;

    private final Console console;
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private final AtomicBoolean stopping = new AtomicBoolean();

    private Launcher(Console console) {
        this.console = console;
    }

    public static void main(String[] arguments) {
        Launcher launcher = new Launcher(Console.ofThisProcess());
        Runtime.getRuntime().addShutdownHook(new Thread(launcher::stop, "stop"));
        System.exit(launcher.run(List.of(arguments)));
    }

    private int run(List<String> arguments) {
        try {
            Options options = Options.of(arguments);
            if (options.help()) {
                Usage.lines().forEach(console::say);
                return ENDED_WELL;
            }
            return start(options);
        } catch (StartRefused refused) {
            console.refuse(refused.problems());
            return REFUSED;
        } catch (IOException failure) {
            LOG.log(System.Logger.Level.ERROR, "The start failed", failure);
            console.complain("Heard cannot start: " + failure + ".");
            return FAILED;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return FAILED;
        }
    }

    private int start(Options options) throws IOException, InterruptedException {
        Settings settings = Settings.of(options, System.getenv());
        List<String> problems = new ArrayList<>(settings.problems());
        DataDirectory data = opened(DataDirectory.open(options.data()));
        EmbeddedPostgres.problemOf(data).ifPresent(problems::add);
        Unpacked unpacked = Unpacked.into(data.programs(), console);
        if (!problems.isEmpty()) {
            throw new StartRefused(problems);
        }
        PortalPid.awaitEndOfOrphan(data, console);
        Settings complete = withDatabase(settings, unpacked, data).with(Setting.MANAGEMENT_PORT, Integer.toString(settings.managementPort()));
        return runPortal(options, complete, unpacked, data);
    }

    private Settings withDatabase(Settings settings, Unpacked unpacked, DataDirectory data) throws IOException {
        Database database;
        if (settings.value(Setting.DATABASE_URL).isPresent()) {
            database = new Database(settings.value(Setting.DATABASE_URL).orElseThrow(), settings.value(Setting.DATABASE_USER).orElseThrow(),
                    settings.value(Setting.DATABASE_PASSWORD).orElseThrow());
        } else {
            database = opened(new EmbeddedPostgres(unpacked.postgres(), data)).start(console);
        }
        Map<String, String> access = Map.of(Migrations.URL, database.url(), Migrations.USER, database.user(), Migrations.PASSWORD, database.password(),
                Migrations.FOLDER, unpacked.migrations().toString());
        List<String> problems = new ArrayList<>(unpacked.isolated().run(DurabilityCheck.class, access));
        if (problems.isEmpty()) {
            problems.addAll(unpacked.isolated().run(Migrations.class, access));
        }
        if (!problems.isEmpty()) {
            throw new StartRefused(problems);
        }
        return settings.with(Setting.DATABASE_URL, database.url())
                .with(Setting.DATABASE_USER, database.user())
                .with(Setting.DATABASE_PASSWORD, database.password());
    }

    private int runPortal(Options options, Settings settings, Unpacked unpacked, DataDirectory data) throws IOException, InterruptedException {
        Settings complete = settings.value(Setting.CONTENT_FOLDER).isPresent() ? settings
                : settings.with(Setting.CONTENT_FOLDER, unpacked.sampleContent().toString());
        Map<String, String> environment = new TreeMap<>(complete.asEnvironment());
        List<String> welcome = new ArrayList<>();
        if (options.empty()) {
            byte[] token = new byte[TOKEN_BYTES];
            new SecureRandom().nextBytes(token);
            String text = HexFormat.of().formatHex(token);
            environment.put("HEARD_FIRST_ADMINISTRATOR", text);
            welcome.add("First administrator, once: http://127.0.0.1:" + settings.port() + "/first-administrator/" + text);
        } else {
            welcome.add("Sample people (kept in " + data.samplePeople() + "): e-mail, password, name, roles, teams");
            SamplePeople.in(data.samplePeople()).forEach(line -> welcome.add("  " + line.replace("\t", "  ")));
            environment.put("HEARD_SAMPLE_PEOPLE", data.samplePeople().toString());
        }
        console.say("Starting the portal ...");
        PayaraProcess portal = opened(PayaraProcess.start(unpacked, data, complete, environment));
        if (!new Readiness(URI.create("http://127.0.0.1:" + settings.port() + "/")).await(portal)) {
            console.complain("The portal did not become ready. The last lines of " + portal.log() + ":");
            Programs.lastLines(portal.log(), LINES_OF_LOG).forEach(console::complain);
            return FAILED;
        }
        console.say("Heard is ready: http://127.0.0.1:" + settings.port() + "/");
        welcome.forEach(console::say);
        console.say("Ctrl-C stops it.");
        int exit = portal.waitFor();
        if (!stopping.get()) {
            console.complain("The portal ended by itself (exit code " + exit + "). Its log is " + portal.log() + ".");
        }
        return FAILED;
    }

    private <T extends AutoCloseable> T opened(T part) {
        synchronized (running) {
            running.push(part);
        }
        return part;
    }

    private void stop() {
        stopping.set(true);
        synchronized (running) {
            while (!running.isEmpty()) {
                try {
                    running.pop().close();
                } catch (Exception failure) {
                    LOG.log(System.Logger.Level.ERROR, "A part did not stop", failure);
                }
            }
        }
    }
}
