package org.heardportal.publishing;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import org.heardportal.content.Audience;
import org.heardportal.content.edit.PageText;
import org.heardportal.content.edit.UnreadableText;

/** The first text of a page that nobody has written yet: what every page of its kind says, without words. */
final class BlankPage {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    static final int LONGEST_SLUG = 80;
    private static final String SERVICE = """
            name: ""
            summary: ""
            lgsl: []
            interactions: [find-out]
            topics: []
            audiences: [residents]
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

    private static final String GUIDE = """
            title: ""
            summary: ""
            topics: []
            alsoCalled: []
            body: ""
            practical:
              whoFor: ""
              whatYouNeed: []
              cost:
                summary: ""
              howLong: ""
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
            reviewOn: 2000-01-01
            """;

    private static final String NOTICE = """
            kind: disruption
            title: ""
            services: []
            from: 2000-01-01T00:00
            """;

    private BlankPage() {
    }

    /** The last part of the address of a page of this name; what cannot stand in an address is left out of it. */
    static String slugOf(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT).replaceAll("[\\p{M}'\u2019]", "");
        String slug = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.substring(0, Math.min(slug.length(), LONGEST_SLUG)).replaceAll("-$", "");
    }

    /** The file of a service of this name. */
    static String pathOf(String title) {
        return "services/" + slugOf(title) + ".yaml";
    }

    /** A text with name and number of a stub, for a team, to be checked within a year. */
    static String textOf(ServiceStub stub, String team, Instant now) {
        return filled(SERVICE, Map.of("name", stub.title(), "lgsl", Integer.toString(stub.number()), "audiences", audience(stub.title()), "owningTeam", team,
                "handlingTeams", team, "reviewOn", aYearAfter(now)));
    }

    /** A text with the name of a page, for a team, to be checked within a year; a notice holds from now on. */
    static String textOf(StartPage page, Instant now) {
        return switch (page.kind()) {
            case SERVICE -> filled(SERVICE, Map.of("name", page.name(), "audiences", audience(page.name()), "owningTeam", page.team(), "handlingTeams", page.team(), "reviewOn", aYearAfter(now)));
            case GUIDE -> filled(GUIDE, Map.of("title", page.name(), "owningTeam", page.team(), "reviewOn", aYearAfter(now)));
            case NOTICE -> filled(NOTICE, Map.of("title", page.name(), "from", LocalDateTime.ofInstant(now, LONDON).truncatedTo(ChronoUnit.MINUTES).toString()));
        };
    }

    private static String audience(String name) {
        return Audience.impliedBy(name).name().toLowerCase(Locale.ROOT);
    }

    private static String filled(String template, Map<String, String> words) {
        try {
            return PageText.of(template).with(words);
        } catch (UnreadableText e) {
            throw new IllegalStateException("the template is a content file", e);
        }
    }

    private static String aYearAfter(Instant now) {
        return LocalDate.ofInstant(now, LONDON).plusYears(1).toString();
    }
}
