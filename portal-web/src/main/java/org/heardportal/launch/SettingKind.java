package org.heardportal.launch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Predicate;

/** What kind of value a setting takes, and the check that a value is one. */
public enum SettingKind {
    PORT("a port number from 1 to 65535", value -> isWholeNumber(value, 1, 65_535)),
    WHOLE_NUMBER("a whole number, 0 or more", value -> isWholeNumber(value, 0, Integer.MAX_VALUE)),
    YES_OR_NO("true or false", value -> value.equals("true") || value.equals("false")),
    ON_OR_OFF("on or off", value -> value.equals("on") || value.equals("off")),
    DURATION("a length of time such as PT30M or PT12H", SettingKind::isDuration),
    MEMORY("an amount of memory such as 512m or 2g", value -> value.matches("[1-9]\\d{0,5}[mMgG]")),
    ADDRESS("the address of a network interface of this machine, such as 127.0.0.1", SettingKind::isAddress),
    FOLDER("a folder that exists", value -> Files.isDirectory(Path.of(value))),
    FILE("a file that exists", value -> Files.isRegularFile(Path.of(value))),
    DATABASE("an address of PostgreSQL such as jdbc:postgresql://localhost/heard", value -> value.startsWith("jdbc:postgresql:")),
    WEB_ADDRESS("a web address such as https://www.example.org without a slash at its end",
            value -> value.matches("https?://[^/\\s?#]+(/[^\\s?#]*[^/\\s?#])?")),
    TEXT("a text that is not empty", value -> !value.isBlank()),
    /** Like a text, but never shown. */
    SECRET("a text that is not empty", value -> !value.isBlank());

    private final String meaning;
    private final Predicate<String> check;

    SettingKind(String meaning, Predicate<String> check) {
        this.meaning = meaning;
        this.check = check;
    }

    /** What a value has to be, to follow "must be". */
    public String meaning() {
        return meaning;
    }

    /** What is wrong with the value, to follow the name of the setting; empty where it is right. */
    Optional<String> problemOf(String value) {
        if (accepts(value)) {
            return Optional.empty();
        }
        return Optional.of("must be " + meaning + (this == SECRET ? "" : ", not \"" + value + "\""));
    }

    private boolean accepts(String value) {
        try {
            return check.test(value);
        } catch (InvalidPathException notAPath) {
            return false;
        }
    }

    private static boolean isWholeNumber(String value, int least, int most) {
        return value.matches("\\d{1,10}") && Long.parseLong(value) >= least && Long.parseLong(value) <= most;
    }

    private static boolean isDuration(String value) {
        try {
            return !Duration.parse(value).isNegative();
        } catch (DateTimeParseException notADuration) {
            return false;
        }
    }

    private static boolean isAddress(String value) {
        try {
            return !value.isBlank() && InetAddress.getByName(value) != null;
        } catch (UnknownHostException notAnAddress) {
            return false;
        }
    }
}
