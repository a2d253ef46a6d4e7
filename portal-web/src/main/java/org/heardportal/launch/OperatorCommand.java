package org.heardportal.launch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;

/**
 * A command that asks a portal for something: the one that runs over the data folder, or one that is started for it and stopped again. Wrong options and a portal
 * that cannot be reached are told in a sentence.
 */
final class OperatorCommand {

    static final int REFUSED = 2;

    private final Console console;

    OperatorCommand(Console console) {
        this.console = console;
    }

    /** What is asked. */
    @FunctionalInterface
    interface Question {

        /** The exit code of what a portal answers at its own address and at that for operators. */
        int ask(URI portal, URI management) throws IOException, InterruptedException;
    }

    /** Asks the portal that the options name, and answers with the exit code. */
    int run(List<String> arguments, Question question) throws InterruptedException {
        try {
            Options options = Options.of(arguments);
            Settings settings = Settings.of(options, System.getenv());
            if (!settings.problems().isEmpty()) {
                throw new StartRefused(settings.problems());
            }
            if (!Files.isDirectory(options.data())) {
                throw new StartRefused("There is no data folder " + options.data() + "; name it with --data.");
            }
            if (DataDirectory.isInUse(options.data())) {
                return question.ask(settings.localAddress(), URI.create("http://127.0.0.1:" + settings.managementPort() + "/"));
            }
            try (StartedPortal portal = new StartedPortal(options.data(), asGiven(settings, options))) {
                return question.ask(portal.address(), portal.managementAddress());
            }
        } catch (StartRefused refused) {
            return refuse(refused.problems());
        } catch (IOException unreachable) {
            return refuse(List.of("The portal could not be asked: " + unreachable + ". Is it at another port? Say so with --port."));
        }
    }

    /** Says what is wrong with the command, and answers with its exit code. */
    int refuse(List<String> problems) {
        problems.forEach(console::complain);
        return REFUSED;
    }

    /** What a portal of the same folder is started with: its ports are others, for nobody is to reach it. */
    private static String[] asGiven(Settings settings, Options options) {
        Stream<String> mode = options.mode() == Mode.EMPTY ? Stream.of("--empty") : Stream.empty();
        Stream<String> content = settings.value(Setting.CONTENT_FOLDER).stream().flatMap(folder -> Stream.of("--content", folder));
        Stream<String> file = options.settingsFile().stream().flatMap(named -> Stream.of("--settings", named.toString()));
        return Stream.of(mode, content, file).flatMap(part -> part).toArray(String[]::new);
    }
}
