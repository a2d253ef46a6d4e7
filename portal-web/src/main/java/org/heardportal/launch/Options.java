package org.heardportal.launch;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the command line asks for. {@code run} is the only command and may be left out.
 *
 * @param help only show what can be asked for
 * @param mode with sample people or empty
 * @param data the folder that holds everything that is kept
 * @param settingsFile the settings file, where one is named
 * @param settings settings that are given as options; they win over every other place
 */
record Options(boolean help, Mode mode, Path data, Optional<Path> settingsFile, Map<Setting, String> settings) {

    private static final Map<String, Setting> SETTING_OPTIONS = Map.of(
            "--port", Setting.HTTP_PORT,
            "--management-port", Setting.MANAGEMENT_PORT,
            "--content", Setting.CONTENT_FOLDER,
            "--database-url", Setting.DATABASE_URL);
    private static final Path DEFAULT_DATA = Path.of("heard-data");

    Options {
        settings = Map.copyOf(settings);
    }

    /**
     * Reads the arguments; an option's value follows it, or an equals sign.
     *
     * @throws StartRefused with everything that is wrong
     */
    static Options of(List<String> arguments) {
        Deque<String> rest = new ArrayDeque<>();
        for (String argument : arguments) {
            int equals = argument.startsWith("--") ? argument.indexOf('=') : -1;
            rest.add(equals < 0 ? argument : argument.substring(0, equals));
            if (equals >= 0) {
                rest.add(argument.substring(equals + 1));
            }
        }
        if ("run".equals(rest.peek())) {
            rest.remove();
        }
        boolean help = false;
        Mode mode = Mode.SAMPLE;
        Path data = DEFAULT_DATA;
        Optional<Path> settingsFile = Optional.empty();
        Map<Setting, String> settings = new EnumMap<>(Setting.class);
        List<String> problems = new ArrayList<>();
        while (!rest.isEmpty()) {
            String option = rest.remove();
            if (option.equals("--help") || option.equals("-h")) {
                help = true;
            } else if (option.equals("--empty")) {
                mode = Mode.EMPTY;
            } else if (!takesValue(option)) {
                problems.add("\"" + option + "\" is not an option; --help lists them.");
            } else if (rest.isEmpty() || rest.peek().isBlank() || rest.peek().startsWith("--")) {
                problems.add(option + " needs a value after it.");
            } else if (option.equals("--data")) {
                data = Path.of(rest.remove());
            } else if (option.equals("--settings")) {
                settingsFile = Optional.of(Path.of(rest.remove()));
            } else {
                settings.put(SETTING_OPTIONS.get(option), rest.remove());
            }
        }
        if (!problems.isEmpty()) {
            throw new StartRefused(problems);
        }
        return new Options(help, mode, data.toAbsolutePath().normalize(), settingsFile, settings);
    }

    private static boolean takesValue(String option) {
        return option.equals("--data") || option.equals("--settings") || SETTING_OPTIONS.containsKey(option);
    }
}
