package org.heardportal.content.load;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heardportal.content.load.PlantedDefectsTest.Defect;

/** Defects of explanations, journeys, checkers, notices, and of what the search is told. */
final class PageDefects {

    private static final String GUIDE = "guidance/moving-bins.yaml";
    private static final String JOURNEY = "journeys/move.yaml";
    private static final String CHECKER = "checkers/which-bin.yaml";
    private static final String NOTICE = "notices/snow.yaml";
    private static final String ROUNDS = "bin-rounds.yaml";
    private static final String PLACES = "places.yaml";
    private static final String BETS = "search/bets.yaml";

    private PageDefects() {
    }

    static Stream<Defect> all() {
        return Stream.of(
                // explanations, journeys, checkers
                new Defect(GUIDE, "lifeEvents: [moving]", "lifeEvents: [☛flying]", "There is no life event called 'flying'"),
                new Defect(GUIDE, "  howLong: A day.\n", "", "The key 'howLong' is missing"),
                new Defect(GUIDE, "owningTeam: waste\n", "", "The key 'owningTeam' is missing"),
                new Defect(GUIDE, "  related: [missed-bin]", "  related: [☛bin]", "There is no service called 'bin'"),
                new Defect("life-events.yaml", "lifeEvents:\n", "lifeEvents:\n  - { slug: moving, name: Again, summary: Again. }\n", "There is another life event called 'moving'"),
                new Defect(JOURNEY, "  - title: Go\n    body: Take the van.\n", "", "'steps' needs at least 2"),
                new Defect(JOURNEY, "pages: [services/missed-bin]", "pages: [☛services/bin]", "There is no service called 'bin'"),
                new Defect(JOURNEY, "pages: [services/missed-bin]", "pages: [☛missed-bin]", "'missed-bin' names no page"),
                new Defect(JOURNEY, "body: Take the van.", "body: ☛Take [it](/checkers/van).", "There is no checker called 'van'"),
                new Defect(JOURNEY, "audiences: [residents]\n", "audiences: [☛cats]\n", "'audiences' must be one of residents, businesses"),
                new Defect("journeys/move.cy.yaml", "title: Symud\n", "title: Symud\n☛topics: [bins]\n", "A translation gives words only"),
                new Defect(CHECKER, "words: No, leadsTo: glass", "words: No, leadsTo: ☛glas", "There is no question or outcome called 'glas'"),
                new Defect(CHECKER, "words: No, leadsTo: grey", "words: No, leadsTo: ☛glass", "'glass' does not come after this question"),
                new Defect(CHECKER, "words: No, leadsTo: grey", "words: No, leadsTo: green", "No answer leads to 'grey'"),
                new Defect(CHECKER, "  - key: grey\n", "  - key: ☛green\n", "There is another question or outcome called 'green'"),
                new Defect(CHECKER, "  - key: food\n", "  - key: ☛lang\n", "No question is called 'lang'"),
                new Defect(CHECKER, "- { value: no-it-is-not, words: No, leadsTo: glass }", "- { value: ☛yes-it-is, words: No, leadsTo: glass }", "There is another choice called 'yes-it-is'"),
                new Defect(CHECKER, "      - { value: yes-it-is, words: Yes, leadsTo: green }\n      - { value: no-it-is-not, words: No, leadsTo: glass }\n",
                        "      - { value: no-it-is-not, words: No, leadsTo: glass }\n", "'choices' needs at least 2"),
                // notices
                new Defect(NOTICE, "kind: disruption", "kind: ☛weather", "'kind' must be one of disruption, emergency"),
                new Defect(NOTICE, "until: 2026-11-25T18:00", "until: ☛2026-11-20T08:00", "'until' is not after 'from'"),
                new Defect(NOTICE, "from: 2026-11-20T08:00", "from: ☛yesterday", "'from' must be a day and time"),
                new Defect(NOTICE, "services: [missed-bin]\n", "", "A disruption names the services that it hinders"),
                new Defect(NOTICE, "services: [missed-bin]", "services: [☛bin]", "There is no service called 'bin'"),
                // what the search is told
                // bins and places
                new Defect(ROUNDS, "bin: grey, first", "bin: ☛green, first", "There is no bin called 'green'"),
                new Defect(ROUNDS, "bins:\n", "bins:\n  - { key: grey, name: Again, summary: Again }\n", "There is another bin called 'grey'"),
                new Defect(ROUNDS, "rounds:\n", "rounds:\n  - { key: monday, turns: [{ bin: grey, first: 2026-01-12, everyWeeks: 2 }] }\n", "There is another bin round called 'monday'"),
                new Defect(ROUNDS, "everyWeeks: 2", "everyWeeks: ☛0", "'everyWeeks' must be a whole number from 1"),
                new Defect(ROUNDS, "first: 2026-01-05", "first: ☛2026-02-30", "'first' must be a date from 1990"),
                new Defect(ROUNDS, "until: 2027-01-08", "until: ☛2026-12-24", "'until' is before 'from'"),
                new Defect(ROUNDS, "days: 1", "days: ☛8", "'days' must be a number of days from 1 to 7"),
                new Defect(ROUNDS, "bankHolidays: as-usual", "bankHolidays: ☛never", "'bankHolidays' must be one of as-usual, one-day-later"),
                new Defect("bin-rounds.cy.yaml", "name: Bin llwyd }\n", "name: Bin llwyd }\n☛bankHolidays: as-usual\n", "A translation gives words only"),
                new Defect(PLACES, "kind: library", "kind: ☛castle", "'kind' must be one of library, recycling-centre, council-office"),
                new Defect(PLACES, "page: /services/missed-bin", "page: ☛/services/library", "There is no service called 'library'"),
                new Defect(PLACES, "page: /services/missed-bin", "page: ☛services/missed-bin", "'page' must be a path of the portal"),
                new Defect(PLACES, "easting: 460000", "easting: ☛-1", "The National Grid has no point -1 566000"),
                new Defect(PLACES, "northing: 566000", "northing: ☛far", "'northing' must be a number of metres"),
                new Defect(PLACES, "places:\n", "places:\n  - { slug: library, kind: library, name: L, address: A, hours: [Never], page: /contact, easting: 1, northing: 1 }\n",
                        "There is another place called 'library'"),
                new Defect(BETS, "queries: [bins]", "queries: [☛Bins]", "Search words are written in small letters: 'Bins'"),
                new Defect(BETS, "queries: [bins]", "queries: ☛[]", "'queries' needs one entry at least"),
                new Defect(BETS, "best: [services/missed-bin]", "best: [☛services/bin]", "There is no service called 'bin'"),
                new Defect(BETS, "    best: [services/missed-bin]\n    worst: [guidance/privacy]\n", "", "A bet names a page that is best"),
                new Defect(BETS, "until: 2027-03-31", "until: ☛soon", "'until' must be a date"),
                new Defect("search/weights.yaml", "synonym: 0.7", "synonym: ☛much", "'synonym' must be a number from 0"),
                new Defect("search/weights.yaml", "synonym: 0.7", "synonym: ☛-1", "'synonym' must be a number from 0"),
                new Defect("search/judged.yaml", "services/missed-bin: 3\n", "services/missed-bin: ☛4\n", "must be 1, 2 or 3"),
                new Defect("search/judged.yaml", "guidance/moving-bins: 1", "guidance/moved-bins: ☛1", "There is no guidance page called 'moved-bins'"),
                new Defect("search/judged.yaml", "language: cy", "language: ☛fr", "'language' must be the tag of a language"),
                new Defect("search/glossary.yaml", "[Council Tax]", "[" + IntStream.range(0, 61).mapToObj(i -> "t" + i).collect(Collectors.joining(", ")) + "]",
                        "'terms' may have 60 entries at most; there are 61"));
    }
}
