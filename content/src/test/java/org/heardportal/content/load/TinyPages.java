package org.heardportal.content.load;

import java.util.SortedMap;
import java.util.TreeMap;

/** One explanation, journey, checker and notice, and what the search of {@link TinyCouncil} is told. */
final class TinyPages {

    private static final String PRACTICAL = """
            whoFor: Anyone.
            whatYouNeed: [A van]
            cost: { summary: Free }
            howLong: A day.
            contactPoints:
              - { channel: phone, label: Desk, address: 0191 498 0110, hours: Any time }
              - { channel: email, label: Mail, address: waste@example.org, hours: Any time }
            whatHappensNext: [You live there.]
            related: [missed-bin]
            """;

    private TinyPages() {
    }

    static SortedMap<String, String> texts() {
        SortedMap<String, String> texts = new TreeMap<>();
        texts.put("life-events.yaml", """
                lifeEvents:
                  - slug: moving
                    name: Moving
                    summary: You move.
                """);
        texts.put("guidance/moving-bins.yaml", """
                title: Bins when you move
                summary: What to do.
                owner: Head of Words
                owningTeam: waste
                lifeEvents: [moving]
                reviewOn: 2027-03-31
                body: Leave the bin.
                practical:
                %s
                """.formatted(PRACTICAL.indent(2).stripTrailing()));
        texts.put("journeys/move.yaml", """
                title: Move
                summary: Step by step.
                topics: [bins]
                audiences: [residents]
                alsoCalled: [moving house]
                about: You move.
                steps:
                  - title: Pack
                    body: Pack your things.
                    pages: [services/missed-bin]
                  - title: Go
                    body: Take the van.
                owner: Head of Words
                owningTeam: waste
                reviewOn: 2027-03-31
                practical:
                %s
                """.formatted(PRACTICAL.indent(2).stripTrailing()));
        texts.put("journeys/move.cy.yaml", """
                title: Symud
                steps:
                  - title: Pacio
                """);
        texts.put("checkers/which-bin.yaml", """
                title: Which bin?
                summary: Find the bin.
                topics: [bins]
                about: Answer two questions.
                questions:
                  - key: food
                    words: Is it food?
                    choices:
                      - { value: yes-it-is, words: Yes, leadsTo: green }
                      - { value: no-it-is-not, words: No, leadsTo: glass }
                  - key: glass
                    words: Is it glass?
                    hint: Also jars.
                    choices:
                      - { value: yes-it-is, words: Yes, leadsTo: green }
                      - { value: no-it-is-not, words: No, leadsTo: grey }
                outcomes:
                  - key: green
                    title: The green one
                    body: Put it in the green bin.
                    pages: [services/missed-bin]
                  - key: grey
                    title: The grey one
                    body: Put it in the grey bin.
                owner: Head of Words
                owningTeam: waste
                reviewOn: 2027-03-31
                practical:
                %s
                """.formatted(PRACTICAL.indent(2).stripTrailing()));
        texts.put("notices/snow.yaml", """
                kind: disruption
                title: Bins are late
                more: It snows.
                services: [missed-bin]
                from: 2026-11-20T08:00
                until: 2026-11-25T18:00
                """);
        texts.put("bin-rounds.yaml", """
                bins:
                  - { key: grey, name: Grey bin, summary: Rubbish }
                bankHolidays: as-usual
                later:
                  - { from: 2026-12-25, until: 2027-01-08, days: 1 }
                rounds:
                  - key: monday
                    turns:
                      - { bin: grey, first: 2026-01-05, everyWeeks: 2 }
                """);
        texts.put("bin-rounds.cy.yaml", """
                bins:
                  - { key: grey, name: Bin llwyd }
                """);
        texts.put("places.yaml", """
                places:
                  - { slug: library, kind: library, name: Library, address: High Street, hours: [Any time], page: /services/missed-bin, easting: 460000, northing: 566000 }
                """);
        texts.put("search/bets.yaml", """
                bets:
                  - queries: [bins]
                    best: [services/missed-bin]
                    worst: [guidance/privacy]
                    owner: Head of Waste
                    until: 2027-03-31
                    why: Most people want this.
                """);
        texts.put("search/weights.yaml", """
                weights:
                  title: 12
                  synonym: 0.7
                """);
        texts.put("search/judged.yaml", """
                judged:
                  - words: bin is full
                    grades:
                      services/missed-bin: 3
                      guidance/moving-bins: 1
                  - { words: bin llawn, language: cy, grades: { services/missed-bin: 3 } }
                  - words: moon rocket
                """);
        texts.put("search/glossary.yaml", """
                terms: [Council Tax]
                """);
        return texts;
    }
}
