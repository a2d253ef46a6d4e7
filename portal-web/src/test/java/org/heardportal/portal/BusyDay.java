package org.heardportal.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A second portal, for states that the sample council is not in: there is an emergency, bins are not emptied, potholes cannot be reported, a second person approves
 * more pages, and suggestions are off. What is written there is in nobody's way. It is started when first asked for; while tests are written,
 * one that runs already is named by {@code heard.test.busy.port} and {@code heard.test.busy.data}.
 */
final class BusyDay {

    /** Its own, and nobody's phone number. */
    static final String EMERGENCY = "Storm Quill: stay at home if you can";

    static final String DISRUPTION = "Bins are not emptied while the roads are iced over";

    private static RunningPortal portal;

    private BusyDay() {
    }

    static synchronized RunningPortal portal() {
        if (portal == null) {
            portal = RunningPortal.started("heard.test.busy").orElseGet(() -> RunningPortal.start("busy-portal", List.of("--content", content().toString()),
                    Map.of("HEARD_SEARCH_SUGGESTIONS", "off", "HEARD_SEARCH_SEMANTIC", "off")));
        }
        return portal;
    }

    /** The content of the sample council, with what is not as usual. */
    private static Path content() {
        Path folder = Build.folder("busy-portal-content");
        Path sample = Build.file("../content/src/main/resources/content");
        try (Stream<Path> files = Files.walk(sample)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(sample.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.writeString(copy, changed(sample.relativize(file).toString(), Files.readString(file)));
            }
            Files.writeString(folder.resolve("notices/storm.yaml"), """
                    kind: emergency
                    title: "%s"
                    more: |
                      Trees are down on the coast road. Call 0191 498 0199 if you see one on a road.
                    from: 2026-01-01T00:00
                    """.formatted(EMERGENCY));
            Files.writeString(folder.resolve("notices/ice.yaml"), """
                    kind: disruption
                    title: %s
                    more: |
                      We come back for your bin as soon as we can. Leave it out.
                    services: [missed-bin-collection, bulky-waste-collection]
                    from: 2026-01-01T00:00
                    until: 2099-01-31T18:00
                    """.formatted(DISRUPTION));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return folder;
    }

    private static String changed(String file, String text) {
        return switch (file) {
            case "services/report-a-pothole.yaml" -> text + "\navailability: closed\n";
            case "council.yaml" -> text.replace("secondPerson:\n", "secondPerson:\n  - services/order-a-new-bin\n  - services/report-graffiti\n");
            default -> text;
        };
    }
}
