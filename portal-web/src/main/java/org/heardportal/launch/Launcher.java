package org.heardportal.launch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * Starts everything in its order and stops it in the reverse one: the data folder's lock, the database, the migrations, the portal.
 * It stays until the portal ends or somebody stops it; whatever ends it, the database is stopped too.
 */
public final class Launcher {

    private static final System.Logger LOG = System.getLogger(Launcher.class.getName());
    private static final int ENDED_WELL = 0;
    private static final int FAILED = 1;
    private static final int REFUSED = 2;
    private static final int LINES_OF_LOG = 20;

    private final Console console;
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private boolean stopping;

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
            console.refuse(List.of(failure + "."));
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
        LauncherLog.writeTo(data.logs());
        EmbeddedPostgres.problemOf(data).ifPresent(problems::add);
        options.mode().problemIn(data).ifPresent(problems::add);
        Unpacked unpacked = Unpacked.into(data.programs(), console);
        Path content = settings.value(Setting.CONTENT_FOLDER).map(Path::of).orElse(unpacked.sampleContent());
        problems.addAll(unpacked.isolated().run(ContentCheck.class, Map.of(ContentCheck.FOLDER, content.toString())));
        refuseIfAny(problems);

        PortalPid.awaitEndOfOrphan(data, console);
        Database database = database(settings, unpacked, data);
        options.mode().keepIn(data);
        Welcome welcome = Welcome.of(options.mode(), settings.localAddress(), data);
        Settings complete = settings
                .with(Setting.MANAGEMENT_PORT, Integer.toString(settings.managementPort()))
                .with(Setting.CONTENT_FOLDER, content.toString())
                .with(Setting.DATABASE_URL, database.url())
                .with(Setting.DATABASE_USER, database.user())
                .with(Setting.DATABASE_PASSWORD, database.password())
                .with(Setting.AUDIT_HEADS, data.auditHeads().toString())
                .with(Setting.SEARCH_VECTORS, data.vectors().toString())
                .with(welcome.setting(), welcome.settingValue());
        if (options.mode() == Mode.SAMPLE) {
            // links of sample messages have to lead to this very portal, whatever port it has
            complete = complete.with(Setting.MESSAGES_FOLDER, data.messages().toString())
                    .with(Setting.SITE_ADDRESS, settings.value(Setting.SITE_ADDRESS).orElse(settings.localAddress().toString().replaceFirst("/$", "")));
        }
        console.say("Starting the portal ...");
        return stayWith(opened(PayaraProcess.start(unpacked, data, complete)), settings, welcome);
    }

    private Database database(Settings settings, Unpacked unpacked, DataDirectory data) throws IOException {
        Database database = settings.outsideDatabase().isPresent() ? settings.outsideDatabase().get()
                : opened(new EmbeddedPostgres(unpacked.postgres(), data)).start(console);
        Map<String, String> access = Map.of(Migrations.URL, database.url(), Migrations.USER, database.user(), Migrations.PASSWORD, database.password(),
                Migrations.FOLDER, unpacked.migrations().toString());
        refuseIfAny(unpacked.isolated().run(DurabilityCheck.class, access));
        refuseIfAny(unpacked.isolated().run(Migrations.class, access));
        return database;
    }

    private int stayWith(PayaraProcess portal, Settings settings, Welcome welcome) throws IOException, InterruptedException {
        URI ready = URI.create("http://127.0.0.1:" + settings.managementPort() + "/health/ready");
        if (!new Readiness(ready, settings.localAddress()).await(portal)) {
            complain("The portal did not become ready. Its log " + portal.log().events() + " says:");
            portal.log().lastReasons(LINES_OF_LOG).forEach(this::complain);
            return FAILED;
        }
        portal.becameReady();
        welcome.lines().forEach(console::say);
        int exit = portal.waitFor();
        complain("The portal ended by itself (exit code " + exit + "). Its log is " + portal.log().events() + ".");
        return FAILED;
    }

    private static void refuseIfAny(List<String> problems) {
        if (!problems.isEmpty()) {
            throw new StartRefused(problems);
        }
    }

    /** Says what went wrong, unless it went because somebody stops the portal. */
    private void complain(String line) {
        synchronized (running) {
            if (!stopping) {
                console.complain(line);
            }
        }
    }

    private <T extends AutoCloseable> T opened(T part) {
        synchronized (running) {
            running.push(part);
        }
        return part;
    }

    private void stop() {
        synchronized (running) {
            stopping = true;
            for (AutoCloseable part : running) {
                if (part instanceof PayaraProcess portal && portal.writesArchiveAtItsEnd()) {
                    console.say("Stopping, and keeping what makes the next start faster (once for each build) ...");
                }
                try {
                    part.close();
                } catch (Exception failure) {
                    LOG.log(System.Logger.Level.ERROR, "A part did not stop", failure);
                }
            }
        }
    }
}
