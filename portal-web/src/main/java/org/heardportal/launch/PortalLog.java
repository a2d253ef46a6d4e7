package org.heardportal.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the portal's own process leaves to read: events as JSON, one a line, in files that replace each other so that they never fill the disk; and what
 * the process prints beside them, which is little and of the last start only.
 */
final class PortalLog {

    /** Twenty megabytes are about a hundred thousand lines; five files of that are a week of a busy council. */
    private static final int BYTES_OF_A_FILE = 20_000_000;
    private static final int FILES = 5;
    /** Payara wraps one cause into another five times; the innermost says it best. */
    private static final Pattern REASON = Pattern.compile("Caused by: (?:[\\w.$]+(?:Exception|Error)?: )?(.+?)(?=\\\\n|$)");

    private final Path folder;

    private PortalLog(Path folder) {
        this.folder = folder;
    }

    /** Writes the portal's log configuration; what was printed at the last start is forgotten. */
    static PortalLog in(Path folder) throws IOException {
        PortalLog log = new PortalLog(folder);
        Files.deleteIfExists(log.output());
        // a per cent sign means something in a file name pattern, a backslash in a properties file
        String pattern = folder.toString().replace("%", "%%").replace('\\', '/') + "/portal.%g.log";
        Files.writeString(log.configuration(), """
                handlers=java.util.logging.FileHandler
                java.util.logging.FileHandler.pattern=%s
                java.util.logging.FileHandler.limit=%d
                java.util.logging.FileHandler.count=%d
                java.util.logging.FileHandler.append=true
                java.util.logging.FileHandler.encoding=UTF-8
                java.util.logging.FileHandler.formatter=fish.payara.enterprise.server.logging.JSONLogFormatter
                .level=INFO
                # warns at each start of outdated certificates in Payara's own list
                javax.enterprise.system.security.ssl.level=SEVERE
                # warns of each class of a library that an optional feature would need
                javax.enterprise.system.tools.deployment.dol.level=SEVERE
                javax.enterprise.system.tools.deployment.common.level=WARNING
                org.hibernate.validator.internal.util.Version.level=WARNING
                fish.payara.nucleus.util.level=WARNING
                org.glassfish.admin.mbeanserver.level=WARNING
                """.formatted(pattern, BYTES_OF_A_FILE, FILES));
        return log;
    }

    Path configuration() {
        return folder.resolve("portal-logging.properties");
    }

    /** What the process prints. */
    Path output() {
        return folder.resolve("portal-output.log");
    }

    /** The newest file of events. */
    Path events() {
        return folder.resolve("portal.0.log");
    }

    /** The reasons that the last lines give for a failure, each once, the most telling last; the lines themselves where they give none. */
    List<String> lastReasons(int number) throws IOException {
        List<String> lines = Stream.concat(Programs.lastLines(events(), number).stream(), Programs.lastLines(output(), number).stream()).toList();
        List<String> reasons = lines.stream().flatMap(line -> REASON.matcher(line).results()).map(match -> match.group(1)).distinct().toList();
        return reasons.isEmpty() ? lines : reasons;
    }
}
