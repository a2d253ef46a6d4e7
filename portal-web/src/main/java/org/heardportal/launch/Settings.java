package org.heardportal.launch;

import java.io.IOException;
import java.io.Reader;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/** The settings of one start, from the command line, the environment, the settings file and the defaults, in this order. */
final class Settings {

    static final String FILE_NAME = "heard.properties";
    private static final String VARIABLE_PREFIX = "HEARD_";
    /** Variables that begin like a setting and are read by the front-door script and the tests. */
    private static final Set<String> OTHER_VARIABLES = Set.of("HEARD_REQUIRE_DATA", "HEARD_JDK_PLACES");

    private final Map<Setting, String> values = new EnumMap<>(Setting.class);
    private final List<String> problems = new ArrayList<>();

    private Settings() {
    }

    /** Reads and checks all places. Never fails: what is wrong is in {@link #problems()}. */
    static Settings of(Options options, Map<String, String> environment) {
        Settings settings = new Settings();
        for (Setting setting : Setting.values()) {
            setting.defaultValue().ifPresent(value -> settings.values.put(setting, value));
        }
        settings.readFile(options);
        settings.readEnvironment(environment);
        options.settings().forEach((setting, value) -> settings.put(setting, value, "the command line"));
        settings.checkTogether(options.mode());
        return settings;
    }

    /** Everything that is wrong, each a sentence that names the place. */
    List<String> problems() {
        return List.copyOf(problems);
    }

    Optional<String> value(Setting setting) {
        return Optional.ofNullable(values.get(setting));
    }

    /** The database that the operator gave; empty where the portal runs its own. */
    Optional<Database> outsideDatabase() {
        return value(Setting.DATABASE_URL).map(url -> new Database(url, values.get(Setting.DATABASE_USER), values.get(Setting.DATABASE_PASSWORD)));
    }

    int port() {
        return Integer.parseInt(values.get(Setting.HTTP_PORT));
    }

    /** The address at which this machine itself reaches the portal, with a slash at its end. */
    URI localAddress() {
        String address = values.get(Setting.HTTP_ADDRESS);
        boolean everyInterface = address.equals("0.0.0.0") || address.equals("::");
        String host = everyInterface ? "127.0.0.1" : address.contains(":") ? "[" + address + "]" : address;
        return URI.create("http://" + host + ":" + port() + "/");
    }

    int managementPort() {
        return value(Setting.MANAGEMENT_PORT).map(Integer::parseInt).orElseGet(() -> port() + 1);
    }

    /** A copy with another value, for what the launcher itself decides: the port of its own database, the folder of the sample council. */
    Settings with(Setting setting, String value) {
        Settings copy = new Settings();
        copy.values.putAll(values);
        copy.values.put(setting, value);
        return copy;
    }

    /** The settings as the portal reads them. */
    Map<String, String> asEnvironment() {
        Map<String, String> environment = new TreeMap<>();
        values.forEach((setting, value) -> environment.put(setting.variable(), value));
        return environment;
    }

    private void readFile(Options options) {
        Path file = options.settingsFile().orElseGet(() -> options.data().resolve(FILE_NAME));
        if (!Files.exists(file)) {
            options.settingsFile().ifPresent(named -> problems.add("There is no settings file " + named + "."));
            return;
        }
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            lines.load(reader);
        } catch (IOException | IllegalArgumentException unreadable) {
            problems.add("The settings file " + file + " cannot be read: " + unreadable.getMessage() + ".");
            return;
        }
        lines.stringPropertyNames().stream().sorted().forEach(key -> Setting.ofKey(key).ifPresentOrElse(
                setting -> put(setting, lines.getProperty(key).strip(), file.toString()),
                () -> problems.add("There is no setting \"" + key + "\" (in " + file + ").")));
    }

    private void readEnvironment(Map<String, String> environment) {
        environment.keySet().stream().filter(name -> name.startsWith(VARIABLE_PREFIX) && !OTHER_VARIABLES.contains(name)).sorted()
                .forEach(name -> Setting.ofVariable(name).ifPresentOrElse(
                        setting -> put(setting, environment.get(name).strip(), "the environment, as " + name),
                        () -> problems.add("There is no setting \"" + name + "\" (in the environment).")));
    }

    private void put(Setting setting, String value, String place) {
        setting.kind().problemOf(value).ifPresentOrElse(
                problem -> problems.add(setting.key() + " " + problem + " (in " + place + ")."),
                () -> values.put(setting, isPath(setting) ? Path.of(value).toAbsolutePath().normalize().toString() : value));
    }

    private static boolean isPath(Setting setting) {
        return setting.kind() == SettingKind.FOLDER || setting.kind() == SettingKind.FILE;
    }

    private void checkTogether(Mode mode) {
        if (managementPort() == port() || managementPort() > 65_535) {
            problems.add(Setting.MANAGEMENT_PORT.key() + " must be another port than " + Setting.HTTP_PORT.key() + ", and at most 65535.");
        }
        if (values.containsKey(Setting.DATABASE_URL)) {
            for (Setting needed : List.of(Setting.DATABASE_USER, Setting.DATABASE_PASSWORD)) {
                if (!values.containsKey(needed)) {
                    problems.add(Setting.DATABASE_URL.key() + " needs " + needed.key() + " as well: in the settings file, or as " + needed.variable()
                            + " in the environment.");
                }
            }
        }
        if (mode == Mode.SAMPLE && !isLoopback(values.get(Setting.HTTP_ADDRESS))) {
            problems.add(Setting.HTTP_ADDRESS.key() + " may be another address than the machine's own (127.0.0.1) only with --empty:"
                    + " sample people must not be within reach of others.");
        }
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }
}
