package org.heardportal.publishing;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.heardportal.content.edit.PageText;
import org.heardportal.content.edit.UnreadableText;

/** The first text of a service that nobody has written about: what every service says, without words. */
final class BlankPage {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int LONGEST_SLUG = 80;
    private static final String TEMPLATE = """
            name: ""
            summary: ""
            lgsl: [1]
            interactions: [find-out]
            topics: []
            alsoCalled: []
            about: ""
            whoCanGetIt: ""
            whatYouNeed: []
            cost:
              summary: ""
            standards: []
            contactPoints:
              - channel: phone
                label: ""
                address: ""
                hours: ""
              - channel: email
                label: ""
                address: ""
                hours: ""
            whatHappensNext: []
            related: []
            owner: ""
            owningTeam: ""
            handlingTeams: []
            reviewOn: 2000-01-01
            """;

    private BlankPage() {
    }

    /** The file of a service of this name; what cannot stand in an address is left out of it. */
    static String pathOf(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD).toLowerCase(Locale.ROOT).replaceAll("\\p{M}", "");
        String slug = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return "services/" + slug.substring(0, Math.min(slug.length(), LONGEST_SLUG)).replaceAll("-$", "") + ".yaml";
    }

    /** A text with name and number of a stub, for a team, to be checked within a year. */
    static String textOf(ServiceStub stub, String team, Instant now) {
        try {
            return PageText.of(TEMPLATE).with(Map.of("name", stub.title(), "lgsl", Integer.toString(stub.number()), "owningTeam", team, "handlingTeams", team,
                    "reviewOn", LocalDate.ofInstant(now, LONDON).plusYears(1).toString()));
        } catch (UnreadableText e) {
            throw new IllegalStateException("the template is a content file", e);
        }
    }
}
