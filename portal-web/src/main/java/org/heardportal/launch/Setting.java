package org.heardportal.launch;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every setting of the launcher and of the portal. A value comes from the command line, else from the environment, else from the settings file,
 * else it is the default; each is checked here before anything starts, and the portal gets them all by environment.
 * What a council says about itself is content, not a setting.
 */
public enum Setting {
    HTTP_PORT("heard.http.port", "8080", SettingKind.PORT, "the port that browsers use"),
    HTTP_ADDRESS("heard.http.address", "127.0.0.1", SettingKind.ADDRESS,
            "the network address that it listens on; another than the machine's own needs `--empty`, because sample people must not be within reach of others"),
    HTTP_TLS("heard.http.tls", "false", SettingKind.YES_OR_NO, "whether every visitor comes by https, through a proxy before the portal"),
    HTTP_FORWARDED("heard.http.forwarded", "false", SettingKind.YES_OR_NO,
            "whether a proxy before the portal is believed when it says in X-Forwarded-Proto and X-Forwarded-For how and from where a visitor came"),
    HTTP_LARGEST_REQUEST("heard.http.largest-request", "2097152", SettingKind.WHOLE_NUMBER, "how many bytes the body of a request may have"),
    SITE_ADDRESS("heard.site.address", "", SettingKind.WEB_ADDRESS,
            "the public address that links in messages, feeds and the site map begin with; without it that of `council.yaml`, "
                    + "or in sample mode the one that is printed at the start"),
    MANAGEMENT_PORT("heard.management.port", "", SettingKind.PORT,
            "the port of `/health/ready`, `/health/live` and `/metrics`, always on 127.0.0.1; without it the HTTP port + 1"),
    CONTENT_FOLDER("heard.content.folder", "", SettingKind.FOLDER, "the folder of the council's content; without it the sample council's"),
    SEARCH_SUGGESTIONS("heard.search.suggestions", "on", SettingKind.ON_OR_OFF, "whether the search box shows how a query may go on while somebody types"),
    DATABASE_URL("heard.database.url", "", SettingKind.DATABASE, "an outside PostgreSQL; without it the portal runs its own in the data folder"),
    DATABASE_USER("heard.database.user", "", SettingKind.TEXT, "who signs in to the outside PostgreSQL"),
    DATABASE_PASSWORD("heard.database.password", "", SettingKind.SECRET, "the password for the outside PostgreSQL"),
    SEARCH_SEMANTIC("heard.search.semantic", "on", SettingKind.ON_OR_OFF,
            "whether the search also goes by what words mean, with a language model that takes about 150 MB of memory; off, or where the model cannot be "
                    + "loaded, it goes by the words alone"),
    PORTAL_HEAP("heard.portal.heap", "512m", SettingKind.MEMORY, "the most memory that the portal's objects may take"),
    PORTAL_CLASS_ARCHIVE("heard.portal.class-archive", "true", SettingKind.YES_OR_NO,
            "whether the first stop after a new build saves the loaded classes, which makes later starts faster"),

    SAMPLE_PEOPLE("heard.sample.people", SettingKind.FILE, "the file of the sample people; absent with `--empty`"),
    MESSAGES_FOLDER("heard.messages.folder", SettingKind.FOLDER, "the folder that messages are written to instead of being sent; absent with `--empty`"),
    AUDIT_HEADS("heard.audit.heads", SettingKind.FILE, "the file that the heads of the audit chain are added to"),
    SEARCH_VECTORS("heard.search.vectors", SettingKind.TEXT, "the folder of what the language model made of the pages"),
    FIRST_ADMINISTRATOR("heard.first.administrator", SettingKind.SECRET, "the token of the first administrator's link, new at each start with `--empty`");

    private final String key;
    private final String defaultValue;
    private final SettingKind kind;
    private final String purpose;
    private final boolean givenByOperator;

    /** A setting that the operator may give. */
    Setting(String key, String defaultValue, SettingKind kind, String purpose) {
        this.key = key;
        this.defaultValue = defaultValue;
        this.kind = kind;
        this.purpose = purpose;
        this.givenByOperator = true;
    }

    /** A setting that the launcher gives to the portal and takes from nobody. */
    Setting(String key, SettingKind kind, String purpose) {
        this.key = key;
        this.defaultValue = "";
        this.kind = kind;
        this.purpose = purpose;
        this.givenByOperator = false;
    }

    /** The name in the settings file and in the code that reads it: {@code heard.http.port}. */
    public String key() {
        return key;
    }

    /** The value where none is given; empty where there is none. */
    public Optional<String> defaultValue() {
        return defaultValue.isEmpty() ? Optional.empty() : Optional.of(defaultValue);
    }

    public SettingKind kind() {
        return kind;
    }

    /** What it is for, in words that the README shows. */
    public String purpose() {
        return purpose;
    }

    /** Whether the operator may give it; else the launcher alone does. */
    public boolean isGivenByOperator() {
        return givenByOperator;
    }

    /** Its name in the environment: {@code HEARD_HTTP_PORT}. */
    public String variable() {
        return key.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }

    /** The operator's setting of this key. */
    static Optional<Setting> ofKey(String key) {
        return givenByOperator().filter(setting -> setting.key.equals(key)).findFirst();
    }

    /** The operator's setting of this name in the environment. */
    static Optional<Setting> ofVariable(String variable) {
        return givenByOperator().filter(setting -> setting.variable().equals(variable)).findFirst();
    }

    private static Stream<Setting> givenByOperator() {
        return Stream.of(values()).filter(Setting::isGivenByOperator);
    }
}
