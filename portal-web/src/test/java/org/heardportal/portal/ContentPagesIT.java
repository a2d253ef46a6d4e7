package org.heardportal.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.heardportal.account.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How owners edit pages, over HTTP and without JavaScript. After each test there is no draft of the page. */
@WithPortal
class ContentPagesIT {

    private static final String PAGE = "/owner/content/services/garden-waste-collection";

    private final RunningPortal portal;
    private final Visitor ruth;
    private final Visitor nia;

    ContentPagesIT(RunningPortal portal) {
        this.portal = portal;
        this.ruth = portal.visitor().signIn(person("ruth.osei@example.org"));
        this.nia = portal.visitor().signIn(person("nia.pritchard@example.org"));
    }

    @AfterEach
    void forgetTheDraft() throws SQLException {
        try (Connection connection = portal.database()) {
            connection.createStatement().execute("delete from content_draft where path like 'services/garden-waste-collection.%' or path like '%/zz-%'");
        }
    }

    @Test
    void theListShowsThePagesOfTheTeamsAndFindsThem() {
        assertThat(ruth.get("/owner/content").text()).contains(PAGE, "Stale pages: ").doesNotContain("/owner/content/services/housing-repairs");
        assertThat(ruth.get("/owner/content?q=garden").text()).contains(PAGE).doesNotContain("/owner/content/services/recycling-centres");
        assertThat(ruth.get("/owner/content?q=%3Cscript%3E&kind=x&state=y").status()).isEqualTo(200);
        for (String path : List.of("/owner/content/services/housing-repairs", "/owner/content/services/no-such", "/owner/content/forms/missed-bin-collection", "/owner/content/x/y")) {
            for (String below : List.of("", "/text", "/preview", "/publish", "/history")) {
                assertThat(ruth.get(path + below).status()).as(path + below).isEqualTo(404);
            }
        }
    }

    @Test
    void whatIsTypedIsSavedShownInThePreviewAndNowhereElse() {
        Answer saved = save(ruth, "w.summary", "We fetch quokkas: and \"leaves\" <b>now</b>");
        assertThat(saved.status()).isEqualTo(302);
        assertThat(ruth.get(PAGE).page().select("[name=w.summary]").attr("value")).isEqualTo("We fetch quokkas: and \"leaves\" <b>now</b>");
        Answer preview = ruth.get(PAGE + "/preview");
        assertThat(preview.page().text()).contains("Preview.", "We fetch quokkas: and \"leaves\" <b>now</b>");
        assertThat(preview.page().select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(preview.header("Cache-Control").orElse("")).contains("no-store");
        assertThat(portal.visitor().get("/services/garden-waste-collection").text()).doesNotContain("quokkas");
        assertThat(ruth.get(PAGE + "/publish").page().select(".heard-difference").text()).contains("quokkas");
        assertThat(portal.visitor().get(PAGE + "/preview").status()).isEqualTo(302);
    }

    @Test
    void twoWhoWriteAtOnceSeeBothTextsAndLoseNothing() {
        Form late = saving(nia, "w.summary", "Nia wrote this summary");
        assertThat(save(ruth, "w.summary", "Ruth wrote this summary").status()).isEqualTo(302);
        Answer conflict = nia.submit(late);
        assertThat(conflict.page().title()).startsWith("Error: ");
        assertThat(conflict.page().select(".heard-difference").text()).contains("Ruth wrote this summary", "Nia wrote this summary");
        assertThat(conflict.page().select("[name=w.summary]").attr("value")).isEqualTo("Nia wrote this summary");
        assertThat(nia.submit(pressed(conflict.formWith("#save"), "save", "x")).status()).isEqualTo(302);
        assertThat(ruth.get(PAGE).page().select("[name=w.summary]").attr("value")).isEqualTo("Nia wrote this summary");
    }

    @Test
    void hostileWordsInEachFieldAreKeptAsTheyAreAndBreakNothing() {
        Form form = ruth.get(PAGE).formWith("#save");
        List<String> fields = form.names().stream().filter(name -> name.startsWith("w.")).distinct().toList();
        assertThat(fields).hasSizeGreaterThan(15);
        for (String hostile : List.of("</textarea><script>alert(1)</script>", "#{ownerPage.owner()}", "name: [x", "- a\n  - b: |", "\ud83d\ude00\u202e\u0007", "' \" \\ & *x !!y %z")) {
            Form typed = pressed(form(ruth), "save", "x");
            for (String field : fields) {
                typed = typed.with(field, hostile);
            }
            assertThat(ruth.submit(typed).status()).as(hostile).isEqualTo(302);
            Answer shown = ruth.get(PAGE);
            assertThat(shown.status()).as(hostile).isEqualTo(200);
            assertThat(shown.page().select("script:not([src])").text()).doesNotContain("alert");
            assertThat(ruth.get(PAGE + "/publish").status()).isEqualTo(200);
            assertThat(ruth.get(PAGE + "/preview").status()).isEqualTo(200);
        }
    }

    @Test
    void aBrokenFileIsKeptAndSaidAndMendedAsAWhole() {
        Form form = ruth.get(PAGE + "/text").formWith("#save");
        assertThat(ruth.submit(pressed(form, "save", "x").with("text", "name: [broken")).status()).isEqualTo(302);
        assertThat(ruth.get(PAGE).text()).contains("Mend it in the whole file");
        assertThat(ruth.get(PAGE + "/preview").text()).contains("There is no preview yet");
        assertThat(ruth.get(PAGE + "/text").page().select("textarea").text()).contains("name: [broken");
        Answer refused = ruth.submit(pressed(ruth.get(PAGE + "/publish").formWith("#send"), "send", "x").with("reason", "Because"));
        assertThat(refused.text()).contains("It cannot be published yet.", "Because");
    }

    @Test
    void entriesAreAddedAndRemovedByButtonsAndNothingElseChanges() {
        int before = form(ruth).names().stream().filter(name -> name.matches("w\\.contactPoints\\.\\d+\\.label")).toList().size();
        ruth.submit(pressed(form(ruth), "save", "add:contactPoints"));
        assertThat(form(ruth).names()).contains("w.contactPoints." + before + ".label");
        ruth.submit(pressed(form(ruth), "save", "remove:contactPoints." + before));
        assertThat(form(ruth).names()).doesNotContain("w.contactPoints." + before + ".label");
        assertThat(ruth.get(PAGE + "/publish").page().text()).contains("Both say the same.");
        for (String odd : List.of("add:nothing", "remove:contactPoints.99", "remove:../x.1", "add:", "nonsense")) {
            assertThat(ruth.submit(pressed(form(ruth), "save", odd)).status()).as(odd).isEqualTo(302);
        }
    }

    @Test
    void theListOfServicesIsLookedThroughWithWhateverIsTyped() {
        for (String typed : List.of("", "%27", "%25", "%3Cscript%3E", "a".repeat(5000))) {
            assertThat(ruth.get("/owner/content/stubs?q=" + typed).status()).as(typed).isEqualTo(200);
        }
        assertThat(portal.signedInAs(Role.ADVISER).get("/owner/content/stubs").status()).isEqualTo(404);
    }

    @Test
    void aPlanHasADayAndATimeAndBothAreShown() {
        save(ruth, "w.summary", "We fetch leaves at half past nine");
        for (List<String> wrong : List.of(List.of("31 3 2099", "", "Enter a time such as"), List.of("", "9:30am", "Enter a day such as"), List.of("29 3 2099", "1:30am", "Enter another time."),
                List.of("31 3 2020", "9:30am", "still to come"), List.of("31 3 2099", "<b>&#x202e;", "Enter a time such as"))) {
            Answer refused = plan(wrong.get(0), wrong.get(1));
            assertThat(refused.page().title()).startsWith("Error: ");
            assertThat(refused.page().text()).as("%s", wrong).contains(wrong.get(2));
            assertThat(refused.page().select("#day").attr("value")).isEqualTo(wrong.get(0));
            assertThat(refused.page().select("#time").attr("value")).isEqualTo(wrong.get(1));
        }
        assertThat(plan("31 3 2099", "9:30am").status()).isEqualTo(302);
        for (String below : List.of("", "/text", "/publish", "/history")) {
            assertThat(ruth.get(PAGE + below).page().text()).as(below).contains("31 March 2099, 09:30");
        }
        assertThat(ruth.get("/owner/content?state=planned").page().text()).contains("31 March 2099, 09:30");
        assertThat(portal.visitor().get("/services/garden-waste-collection").text()).doesNotContain("half past nine");
    }

    @Test
    void theWelshTextIsReachedFromTheEnglishAndBackAndWhatIsNotTranslatedIsSaid() {
        assertThat(ruth.get("/owner/content?state=untranslated").text()).contains(PAGE).doesNotContain("/owner/content/services/missed-bin-collection");
        assertThat(ruth.get(PAGE).page().select("main nav a[lang=cy]").attr("href")).isEqualTo(PAGE + ".cy");
        assertThat(ruth.get(PAGE).page().select("main").text()).contains("Cymraeg Not translated");
        Answer welsh = ruth.get(PAGE + ".cy");
        assertThat(welsh.page().select("main nav a[lang=en]").attr("href")).isEqualTo(PAGE);
        assertThat(welsh.page().select("#w-summary-original").text()).contains("Get a brown bin");
        assertThat(welsh.page().select("[name=w.lgsl], [name=w.contactPoints.0.address]")).isEmpty();
        Answer empty = ruth.submit(pressed(welsh.formWith("#save"), "save", "x"));
        assertThat(empty.page().title()).startsWith("Error: ");
        assertThat(empty.text()).contains("Write at least one text first");
        assertThat(ruth.submit(pressed(welsh.formWith("#save"), "save", "x").with("w.name", "Casglu gwastraff gardd").with("w.contactPoints.1.label", "Neuadd y Dref <b>")).status()).isEqualTo(302);
        assertThat(ruth.get(PAGE).page().select("main").text()).containsPattern("Cymraeg Not translated: \\d+ of \\d+");
        assertThat(ruth.get("/owner/content?state=partly").text()).contains(PAGE);
        Answer again = ruth.get(PAGE + ".cy");
        assertThat(again.page().select("[name=w.name]").attr("value")).isEqualTo("Casglu gwastraff gardd");
        assertThat(again.page().select("label[for=w-name]").text()).doesNotContain("Not translated");
        assertThat(again.page().select("label[for=w-summary]").text()).contains("Not translated");
        assertThat(ruth.get(PAGE + ".cy/preview").page().text()).contains("Casglu gwastraff gardd", "Neuadd y Dref <b>");
        assertThat(portal.visitor().get("/services/garden-waste-collection?lang=cy").text()).doesNotContain("Casglu gwastraff gardd");
        for (String none : List.of("/owner/content/services/garden-waste-collection.fr", "/owner/content/services/no-such.cy", "/owner/content/services/housing-repairs.cy")) {
            assertThat(ruth.get(none).status()).as(none).isEqualTo(404);
        }
    }

    @Test
    void aPageIsBegunWithANameAndNobodyElseSeesIt() {
        Answer proposed = begin("service", "Zz Walk a hedgehog\u2019s caf\u00e9", "");
        assertThat(proposed.page().text()).contains("/services/zz-walk-a-hedgehogs-cafe");
        assertThat(proposed.page().select("#slug").attr("value")).isEqualTo("zz-walk-a-hedgehogs-cafe");
        for (String kind : List.of("service", "guide")) {
            assertThat(begin(kind, "Zz Walk a hedgehog", "zz-walk").status()).isEqualTo(302);
            assertThat(begin(kind, "Zz Walk a hedgehog", "zz-walk").page().text()).contains("There is a page or a draft with this address.");
            String page = (kind.equals("service") ? "/services" : "/guidance") + "/zz-walk";
            Answer begun = ruth.get("/owner/content" + page);
            assertThat(begun.page().select("h1").text()).isEqualTo("Zz Walk a hedgehog");
            assertThat(begun.page().select("main").text()).contains("Draft", "It is empty. Write the words.");
            assertThat(ruth.get("/owner/content?state=draft").text()).contains("/owner/content" + page);
            assertThat(ruth.get("/owner/content" + page + "/preview").text()).contains("There is no preview yet");
            assertThat(ruth.submit(pressed(ruth.get("/owner/content" + page + "/publish").formWith("#send"), "send", "x").with("reason", "New")).text()).contains("It cannot be published yet.");
            assertThat(portal.visitor().get(page).status()).isEqualTo(404);
        }
        assertThat(portal.visitor().get("/sitemap.xml").text()).doesNotContain("zz-walk");
    }

    @Test
    void aPageThatCannotBeBegunIsRefusedInPlainWordsAndKeepsWhatWasTyped() {
        for (List<String> wrong : List.of(List.of("", "Zz", "zz-a", "Choose what it is"), List.of("service", " ", "zz-a", "Write what it is called"),
                List.of("service", "Zz", "Zz A", "Use small letters"), List.of("guide", "Zz", "../zz-a", "Use small letters"), List.of("service", "Zz", "zz-a.cy", "Use small letters"),
                List.of("service", "Zz", "zz-" + "a".repeat(80), "Use small letters"), List.of("service", "Zz".repeat(60), "zz-a", "100 characters"), List.of("guide", "Zz", "privacy", "keeps this address"),
                List.of("service", "Zz", "missed-bin-collection", "with this address"), List.of("service", "\u4f60\u597d", "", "Write an address"), List.of("notice", "Zz", "zz a", "Use small letters"))) {
            Answer refused = begin(wrong.get(0), wrong.get(1), wrong.get(2));
            assertThat(refused.page().title()).as("%s", wrong).startsWith("Error: ");
            assertThat(refused.page().text()).as("%s", wrong).contains(wrong.get(3));
            assertThat(refused.page().select("#slug").attr("value")).isEqualTo(wrong.get(2));
        }
        assertThat(begin("<script>", "Zz", "zz-a").status()).isEqualTo(200);
        assertThat(ruth.get("/owner/content/new?name=%3Cscript%3Ealert(1)%3C/script%3E%07" + "a".repeat(5000)).page().select("#name").attr("value")).startsWith("<script>").hasSizeLessThan(101);
        assertThat(ruth.get("/owner/content?state=draft").text()).doesNotContain("zz-a");
    }

    private Answer begin(String kind, String name, String slug) {
        return ruth.submit(pressed(ruth.get("/owner/content/new").formWith("#start"), "start", "x").with("kind", kind).with("name", name).with("slug", slug));
    }

    private Answer plan(String day, String time) {
        return ruth.submit(pressed(ruth.get(PAGE + "/publish").formWith("#send"), "send", "x").with("reason", "New words").with("day", day).with("time", time));
    }

    private Form form(Visitor owner) {
        return owner.get(PAGE).formWith("#save");
    }

    private Answer save(Visitor owner, String field, String words) {
        return owner.submit(saving(owner, field, words));
    }

    private Form saving(Visitor owner, String field, String words) {
        return pressed(form(owner), "save", "x").with(field, words);
    }

    /** The form as this button sends it, and none of the others. */
    private static Form pressed(Form form, String button, String value) {
        Form pressed = form;
        for (var other : form.element().select("input[type=submit], button")) {
            pressed = pressed.without(other.attr("name"));
        }
        return pressed.and(button, value);
    }

    private SamplePerson person(String email) {
        return portal.people().stream().filter(person -> person.email().equals(email)).findFirst().orElseThrow();
    }
}
