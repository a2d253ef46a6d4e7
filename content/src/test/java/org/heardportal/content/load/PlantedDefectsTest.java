package org.heardportal.content.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.heardportal.content.BrokenContent;
import org.heardportal.content.ContentProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of the checker finds its defect and says file, line and reason. */
class PlantedDefectsTest {

    /** Stands in the spoilt text where the problem must be reported. */
    private static final String HERE = "☛";

    private static final String SERVICE = "services/missed-bin.yaml";
    private static final String WELSH = "services/missed-bin.cy.yaml";
    private static final String PROMISE = "promises/on-time.yaml";
    private static final String FORM = "forms/missed-bin.yaml";
    private static final String WELSH_FORM = "forms/missed-bin.cy.yaml";
    private static final String MESSAGE = "messages/request-received.yaml";
    private static final String WELSH_MESSAGE = "messages/request-received.cy.yaml";
    private static final String HOLIDAYS = "calendar/bank-holidays.yaml";

    record Defect(String file, String sound, String spoilt, String reason) {

        @Override
        public String toString() {
            return file + ": " + reason;
        }
    }

    static Stream<Defect> defects() {
        return Stream.concat(ownDefects(), PageDefects.all());
    }

    private static Stream<Defect> ownDefects() {
        return Stream.of(
                // the form of a file
                new Defect(SERVICE, "name: Missed bin\n", "name: [Missed\n☛bin: }\n", "This is not YAML"),
                new Defect(SERVICE, "name: Missed bin\n", "☛name: Missed \u0000bin\n", "control character, such as NUL"),
                new Defect(SERVICE, "name: Missed bin\n", "name: ☛&again Missed bin\n", "Anchors"),
                new Defect("search/synonyms.yaml", TinyCouncil.texts().get("search/synonyms.yaml"), "☛", "The file is empty"),
                new Defect("search/synonyms.yaml", TinyCouncil.texts().get("search/synonyms.yaml"), "☛- bin\n", "holds keys with values"),
                // keys
                new Defect(SERVICE, "name: Missed bin\n", "name: Missed bin\nnmae: ☛Missed bin\n", "The key 'nmae' is not known"),
                new Defect(SERVICE, "name: Missed bin\n", "☛", "The key 'name' is missing"),
                new Defect(SERVICE, "name: Missed bin\n", "name: Missed bin\n☛name: Missed bin\n", "The key 'name' is there twice"),
                new Defect(SERVICE, "name: Missed bin\n", "name: Missed bin\n☛7: seven\n", "A key is one word of text"),
                // values
                new Defect(SERVICE, "name: Missed bin\n", "name: ☛[Missed bin]\n", "'name' must be text, not a list"),
                new Defect(SERVICE, "name: Missed bin\n", "name: ☛12\n", "'name' must be text; put 12 in quotes"),
                new Defect(SERVICE, "name: Missed bin\n", "name: ☛\"  \"\n", "'name' is empty"),
                new Defect(SERVICE, "whatYouNeed: [Your address]\n", "whatYouNeed: ☛Your address\n", "'whatYouNeed' must be a list, not a plain value"),
                new Defect(SERVICE, "cost:\n  summary: £5\n  fees:\n    - what: One bin\n      pounds: 5.00\n", "cost: ☛Free\n", "must hold keys with values"),
                new Defect(SERVICE, "lgsl: [524]", "lgsl: [☛missed-bins]", "'lgsl' must be a whole number from 1, not 'missed-bins'"),
                new Defect(SERVICE, "lgsl: [524]", "lgsl: [☛0]", "'lgsl' must be a whole number from 1"),
                new Defect(SERVICE, "pounds: 5.00", "pounds: ☛-5.00", "'pounds' must be an amount"),
                new Defect(SERVICE, "pounds: 5.00", "pounds: ☛5.001", "'pounds' must be an amount"),
                new Defect(SERVICE, "reviewOn: 2027-03-31", "reviewOn: ☛2027-02-30", "'reviewOn' must be a date that exists"),
                new Defect(SERVICE, "channel: phone", "channel: ☛pigeon", "'channel' must be one of web, phone, counter, letter, email, not 'pigeon'"),
                new Defect("council.yaml", "sample: true", "sample: ☛maybe", "'sample' must be true or false"),
                new Defect("council.yaml", "https://tiny.example.org", "☛https://tiny.example.org/portal/", "'publicAddress' must be"),
                new Defect(PROMISE, "cutOff: \"17:00\"", "cutOff: ☛teatime", "'cutOff' must be a time"),
                new Defect(PROMISE, "by: time, until: finish, within: 2, unit: working-days, cutOff: \"17:00\"", "by: ☛guess", "'by' must be one of time, survey"),
                // a service
                new Defect(SERVICE, "topics:\n  - bins\n", "☛topics: []\n", "'topics' needs one entry at least"),
                new Defect(SERVICE, """
                          - channel: email
                            label: Waste by e-mail
                            address: waste@example.org
                            hours: Any time
                          - channel: web
                            label: Here
                            address: /services/missed-bin
                            hours: Any time
                        """, "", "There must be at least 2 different channels; there is 1"),
                new Defect(SERVICE, "address: 0191 498 0110", "address: ☛call us", "A telephone number has digits"),
                new Defect(SERVICE, "address: waste@example.org", "address: ☛waste at example", "An e-mail address has the form"),
                new Defect(SERVICE, "address: /services/missed-bin", "address: ☛javascript:alert(1)", "A web address begins with"),
                new Defect(SERVICE, "address: /services/missed-bin", "address: ☛//example.org", "A web address begins with"),
                new Defect(SERVICE, "alsoCalled: [bin not emptied]", "alsoCalled:\n  - bin\n  - ☛bin", "'bin' is there twice"),
                // what files say of each other
                new Defect(SERVICE, "  - bins\n", "  - ☛bin\n", "There is no topic called 'bin'"),
                new Defect(SERVICE, "standards: [missed-bin-return]", "standards: [☛missed]", "There is no standard called 'missed'"),
                new Defect(SERVICE, "owningTeam: waste", "owningTeam: ☛wast", "There is no team called 'wast'"),
                new Defect(SERVICE, "handlingTeams: [waste]", "handlingTeams: [☛roads]", "There is no team called 'roads'"),
                new Defect("council.yaml", "colours:\n", "topTasks: [☛lost-cat]\ncolours:\n", "There is no service called 'lost-cat'"),
                new Defect(SERVICE, "related: []", "related: [☛recycling]", "There is no service called 'recycling'"),
                new Defect(SERVICE, "  See [privacy](/guidance/privacy).", "  ☛See [privacy](/guidance/private).", "There is no guidance page called 'private'"),
                new Defect(SERVICE, "  See [privacy](/guidance/privacy).", "  ☛See [bins](/services/bins?lang=cy#top).", "There is no service called 'bins'"),
                new Defect(SERVICE, "  See [privacy](/guidance/privacy).", "  ☛See [bins](/topics/bin).", "There is no topic called 'bin'"),
                new Defect(SERVICE, "  See [privacy](/guidance/privacy).", "  ☛See [this](javascript:alert%281%29).", "is not shown: links lead to"),
                new Defect(SERVICE, "  See [privacy](/guidance/privacy).", "  ☛See ![this](https://example.org/x.png).", "is not shown: links lead to"),
                new Defect("topics.yaml", "topics:\n", "topics:\n  - { slug: bins, name: More, summary: More bins. }\n", "There is another topic called 'bins'"),
                new Defect("topics.yaml", "slug: bins", "slug: ☛Bins and more", "'slug' must be small letters"),
                new Defect("council.yaml", "  - { key: waste, name: Waste }", "  - { key: waste, name: Waste }\n  - ☛{ key: waste, name: Waste }", "There is another team called 'waste'"),
                new Defect(PROMISE, "standards:\n", "standards:\n  - { key: missed-bin-return, words: We come., measure: { by: not-measured }, from: 2026-04-01 }\n",
                        "There is another standard called 'missed-bin-return'"),
                // colours
                new Defect("council.yaml", "brand: \"#12384a\"", "brand: ☛teal", "'brand' must be a colour"),
                new Defect("council.yaml", "colours:\n  brand: \"#12384a\"", "colours:\n  ☛brand: \"#e3a72f\"", "onBrand #ffffff on brand #e3a72f is 2.1"),
                new Defect("council.yaml", "action: \"#0f6a4f\"", "action: \"#2196f3\"", "onAction #ffffff on action #2196f3 is 3.12:1; it must be 4.5:1 at least"),
                new Defect("council.yaml", "tint: \"#eef5f6\"", "tint: \"#b0c8cc\"", "link #0b5a73 on tint #b0c8cc"),
                new Defect("council.yaml", "link: \"#0b5a73\"", "link: \"#767676\"", "link #767676 on the page #f4f6f7 is 4.1"),
                new Defect("council.yaml", "tint: \"#eef5f6\"", "tint: \"#7d8a8c\"", "quiet text #45494d on tint #7d8a8c"),
                new Defect("council.yaml", "tint: \"#eef5f6\"", "tint: \"#303030\"", "ordinary text #0b0c0c on tint #303030"),
                new Defect("council.yaml", "link: \"#0b5a73\"", "link: \"#e3a72f\"", "link #e3a72f on white #ffffff"),
                // translations
                new Defect(WELSH, "name: Bin heb ei gasglu\n", "name: Bin heb ei gasglu\n☛reviewOn: 2028-01-01\n", "A translation gives words only; 'reviewOn'"),
                new Defect(WELSH, "name: Bin heb ei gasglu\n", "name: Bin heb ei gasglu\n☛staffNotes: Nodiadau\n", "The original has no 'staffNotes'"),
                new Defect(WELSH, "    - what: Un bin\n", "    - what: Un bin\n    - ☛what: Dau fin\n", "The original has nothing that this could translate"),
                new Defect(WELSH, "    - what: Un bin\n", "    - ☛Un bin\n", "Here should be keys with values"),
                // forms
                new Defect(FORM, "title: Report a missed bin\n", "title: Report a missed bin\nsummary: ☛Bins\n", "The key 'summary' is not known here"),
                new Defect(FORM, "service: missed-bin\n", "service: ☛missed\n", "There is no service called 'missed'"),
                new Defect(FORM, "service: missed-bin\n", "☛", "The key 'service' is missing"),
                new Defect(FORM, TinyCouncil.texts().get(FORM), "service: missed-bin\ntitle: Bins\n☛questions: []\n", "'questions' needs one entry at least"),
                new Defect(FORM, "key: collection-day", "key: ☛which-bin", "There is another question called 'which-bin' in this form"),
                new Defect(FORM, "key: collection-day", "key: ☛Collection day", "'key' must be small letters, digits and hyphens"),
                new Defect(FORM, "kind: date", "kind: ☛diary", "'kind' must be one of text, long-text, date, yes-or-no, one-of, several-of, address, email, phone"),
                new Defect(FORM, "    words: Which day?\n", "    words: Which day?\n    longest: ☛20\n", "The key 'longest' is not known here"),
                new Defect(FORM, "  - key: email\n    kind: email\n", "  - ☛key: email\n", "The key 'kind' is missing"),
                new Defect(FORM, "answer: optional", "answer: ☛perhaps", "'answer' must be one of required, optional"),
                new Defect(FORM, "data: contact", "data: ☛private", "'data' must be one of case, identity, contact, words"),
                new Defect(FORM, "data: contact", "data: ☛case", "What somebody types may hold anything"),
                new Defect(FORM, "data: words", "data: ☛case", "What somebody types may hold anything"),
                new Defect(FORM, "longest: 100", "longest: ☛10001", "'longest' must be a whole number from 1 to 10000"),
                new Defect(FORM, "longest: 100", "longest: ☛0", "'longest' must be a whole number from 1 to 10000"),
                new Defect(FORM, "earliest: 2 weeks before today", "earliest: ☛2 fortnights before today", "'earliest' must be 'today', or such as '14 days before today'"),
                new Defect(FORM, "latest: today", "latest: ☛2026-11-22", "'latest' must be 'today', or such as"),
                new Defect(FORM, "latest: today", "latest: ☛1 month before today", "'latest' is before 'earliest'"),
                new Defect(FORM, "earliest: 2 weeks before today\n    latest: today", "earliest: 31 days after today\n    latest: ☛1 month after today", "'latest' is before 'earliest'"),
                new Defect(FORM, "      - key: green\n        words: Green\n", "      - key: ☛grey\n        words: Green\n", "There is another choice called 'grey' in this question"),
                new Defect(FORM, "      - key: grey\n        words: Grey\n      - key: green\n", "      ☛- key: green\n", "'choices' needs at least 2"),
                new Defect(FORM, "        words: Grey\n", "        words: Grey\n        colour: ☛grey\n", "The key 'colour' is not known here"),
                new Defect(FORM, "question: which-bin", "question: ☛which-box", "There is no question called 'which-box' before this one"),
                new Defect(FORM, "question: which-bin", "question: ☛tag-words", "There is no question called 'tag-words' before this one"),
                new Defect(FORM, "question: which-bin", "question: ☛email", "There is no question called 'email' before this one"),
                new Defect(FORM, "question: which-bin", "question: ☛collection-day", "'collection-day' has no choices, so nothing can hang on its answer"),
                new Defect(FORM, "is: [green]", "is: [☛brown]", "'which-bin' has no choice 'brown'"),
                new Defect(FORM, "is: [green]", "is: [green, ☛green]", "'green' is there twice in 'is'"),
                new Defect(FORM, "        is: [green]\n", "        ☛is: []\n", "'is' needs one entry at least"),
                new Defect(FORM, "        is: [green]\n", "        is: [green]\n        not: ☛[grey]\n", "The key 'not' is not known here"),
                new Defect(WELSH_FORM, "title: Dweud am fin\n", "title: Dweud am fin\n☛service: bin\n", "A translation gives words only; 'service'"),
                new Defect(WELSH_FORM, "  - key: tag-words\n", "  - key: tag-words\n    ☛longest: 7\n", "A translation gives words only; 'longest'"),
                new Defect(WELSH_FORM, "      - key: green\n", "      - ☛key: gwyrdd\n", "The original has nothing that this could translate"),
                new Defect(WELSH_FORM, "  - key: tag-words\n", "  - ☛key: geiriau\n", "The original has nothing that this could translate"),
                // messages
                new Defect(MESSAGE, "subject: We have your request {reference}\n", "☛", "The key 'subject' is missing"),
                new Defect(MESSAGE, "subject: We have your request {reference}\n", "subject: ☛\" \"\n", "'subject' is empty"),
                new Defect(MESSAGE, "We have your request {reference}", "☛" + "Request ".repeat(10), "'subject' is one line of at most 78 characters"),
                new Defect(MESSAGE, "subject: We have your request {reference}\n", "subject: ☛|\n  We have\n  it\n", "'subject' is one line"),
                new Defect(MESSAGE, "We have your request {reference}", "☛We come by {due}", "'{due}' cannot be filled in here; what can is council, service, reference, link"),
                new Defect(MESSAGE, "  It is about {service}.", "  ☛It is about {servise}.", "'{servise}' cannot be filled in here"),
                new Defect(MESSAGE, "  It is about {service}.", "  ☛It is about {words}.", "'{words}' cannot be filled in here"),
                new Defect(MESSAGE, "  It is about {service}.", "  ☛It is about {service.", "A brace stands alone"),
                new Defect(MESSAGE, "  It is about {service}.", "  ☛It is about {{service}}.", "A brace stands alone"),
                new Defect("messages/draft-link.yaml", "  Words from {council}.", "  ☛Words about {reference}.", "'{reference}' cannot be filled in here"),
                new Defect(MESSAGE, "body: |\n", "salutation: ☛Hello\nbody: |\n", "The key 'salutation' is not known here"),
                new Defect(WELSH_MESSAGE, "body: Diolch.", "body: ☛Diolch, {enw}.", "'{enw}' cannot be filled in here"),
                // calendar and search
                new Defect(HOLIDAYS, "day: 2022-06-03", "day: ☛2022-06-04", "2022-06-04 is a SATURDAY"),
                new Defect(HOLIDAYS, "day: 2022-06-03", "day: ☛1822-06-03", "'day' must be a date from 1990 to 2100"),
                new Defect(HOLIDAYS, "from: 2022-05-30", "from: ☛2022-05-31", "2022-05-31 is no bank holiday by rule"),
                new Defect(HOLIDAYS, "  - day: 2022-06-03\n    name: Jubilee\n    divisions: [england-and-wales]", "  - ☛day: 2022-06-03\n    name: Jubilee\n    divisions: []",
                        "'divisions' needs one entry at least"),
                new Defect("calendar/closure-days.yaml", "day: 2026-12-29", "day: ☛2026-12-27", "2026-12-27 is a SUNDAY"),
                new Defect("search/synonyms.yaml", "[bin, dustbin]", "[☛Bin, dustbin]", "written in small letters: 'Bin'"),
                new Defect("search/synonyms.yaml", "[bin, dustbin]", "[☛bin]", "'words' needs at least 2"));
    }

    @Test
    void theTinyCouncilIsWhole() {
        assertThatCode(() -> ContentFiles.of(TinyCouncil.texts())).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("defects")
    void aDefectIsToldWithFileLineAndReason(Defect defect) {
        SortedMap<String, String> texts = TinyCouncil.texts();
        String sound = texts.get(defect.file());
        assertThat(sound).contains(defect.sound());
        String spoilt = sound.replace(defect.sound(), defect.spoilt());
        texts.put(defect.file(), spoilt.replace(HERE, ""));

        BrokenContent broken = catchThrowableOfType(BrokenContent.class, () -> ContentFiles.of(texts));

        assertThat(broken).isNotNull();
        assertThat(broken.problems()).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo(defect.file());
            assertThat(problem.reason()).contains(defect.reason());
            if (spoilt.contains(HERE)) {
                assertThat(problem.line()).isEqualTo(lineOf(spoilt));
            }
        });
    }

    @Test
    void aServiceHasOneFormAtMost() {
        SortedMap<String, String> texts = TinyCouncil.texts();
        texts.put("forms/tell-us.yaml", texts.get(FORM));

        BrokenContent broken = catchThrowableOfType(BrokenContent.class, () -> ContentFiles.of(texts));

        assertThat(broken.problems()).containsExactly(
                new ContentProblem("forms/tell-us.yaml", 1, "There is another form of the service called 'missed-bin', at forms/missed-bin.yaml:1"));
    }

    @Test
    void aMessageThatThePortalNeverSendsIsAProblem() {
        SortedMap<String, String> texts = TinyCouncil.texts();
        texts.put("messages/happy-birthday.yaml", texts.get(MESSAGE));

        BrokenContent broken = catchThrowableOfType(BrokenContent.class, () -> ContentFiles.of(texts));

        assertThat(broken.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("messages/happy-birthday.yaml");
            assertThat(problem.reason()).startsWith("There is no message called 'happy-birthday'; there are request-received, request-in-hand");
        });
    }

    @Test
    void allProblemsOfAllFilesAreToldAtOnceInOrder() {
        SortedMap<String, String> texts = TinyCouncil.texts();
        texts.replace(SERVICE, texts.get(SERVICE).replace("lgsl: [524]", "lgsl: [x]").replace("2027-03-31", "soon"));
        texts.replace("council.yaml", texts.get("council.yaml").replace("sample: true", "sample: 1"));
        texts.remove("guidance/privacy.yaml");

        BrokenContent broken = catchThrowableOfType(BrokenContent.class, () -> ContentFiles.of(texts));

        assertThat(broken.problems()).extracting(ContentProblem::file)
                .containsExactly("council.yaml", "guidance/privacy.yaml", "search/bets.yaml", SERVICE, SERVICE, SERVICE);
        assertThat(Arrays.asList(broken.getMessage().split(System.lineSeparator()))).hasSize(6)
                .contains("council.yaml:4: 'sample' must be true or false, not '1'");
    }

    private static int lineOf(String spoilt) {
        return 1 + (int) spoilt.substring(0, spoilt.indexOf(HERE)).chars().filter(c -> c == '\n').count();
    }
}
