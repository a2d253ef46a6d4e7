package org.heardportal.content.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PageTextTest {

    private static final String SERVICE = """
            # written by hand
            name: Missed bin   # the name
            summary: "Tell us: now"
            lgsl: [524]
            alsoCalled:
              - bin not emptied
              - missed bin

            about: |
              First.

              ### Then

              - one

            cost:
              summary: Free
              fees: []
            contactPoints:
              - channel: phone
                label: Waste
                address: 0191 498 0110
                note: Call early.
              - channel: email
                label: Mail
                address: waste@example.org
            # who
            owner: Head of Waste
            """;

    @Example
    void everyWordHasItsPlace() throws UnreadableText {
        PageText text = PageText.of(SERVICE);
        assertThat(text.fields()).extracting(Field::path).containsExactly("name", "summary", "lgsl", "alsoCalled", "about", "cost.summary",
                "contactPoints.0.channel", "contactPoints.0.label", "contactPoints.0.address", "contactPoints.0.note",
                "contactPoints.1.channel", "contactPoints.1.label", "contactPoints.1.address", "owner");
        assertThat(text.words("alsoCalled")).contains("bin not emptied\nmissed bin");
        assertThat(text.words("about")).contains("First.\n\n### Then\n\n- one");
        assertThat(text.fields().get(8).item()).contains("contactPoints.0");
        assertThat(text.at(7).orElseThrow().path()).isEqualTo("alsoCalled");
        assertThat(text.at(13).orElseThrow().path()).isEqualTo("about");
        assertThat(text.lists()).containsEntry("contactPoints", 2).containsEntry("cost.fees", 0);
    }

    @Example
    void theSameWordsChangeNothing() throws UnreadableText {
        PageText text = PageText.of(SERVICE);
        assertThat(text.with(words(text))).isEqualTo(SERVICE);
        assertThat(text.with(text.fields().stream().collect(Collectors.toMap(Field::path, field -> field.words().replace("\n", "\r\n"))))).isEqualTo(SERVICE);
    }

    @Example
    void whatIsNotEditedStaysAsItWasWritten() throws UnreadableText {
        assertThat(edited("name", "Bin: not emptied")).isEqualTo(SERVICE.replace("name: Missed bin ", "name: \"Bin: not emptied\" "));
        assertThat(edited("about", "Second.\n\n- two")).isEqualTo(SERVICE.replace("  First.\n\n  ### Then\n\n  - one", "  Second.\n\n  - two"));
        assertThat(edited("alsoCalled", "one\n\n two \nyes")).isEqualTo(SERVICE.replace("- bin not emptied\n  - missed bin", "- one\n  - two\n  - yes"));
        assertThat(edited("contactPoints.1.label", "# none")).isEqualTo(SERVICE.replace("label: Mail", "label: \"# none\""));
        assertThat(edited("lgsl", "524\n812")).isEqualTo(SERVICE.replace("[524]", "[524, 812]"));
    }

    @Example
    void whatMayBeLeftOutComesAndGoes() throws UnreadableText {
        assertThat(edited("contactPoints.0.note", "")).isEqualTo(SERVICE.replace("    note: Call early.\n", ""));
        assertThat(edited("contactPoints.1.note", "Read daily")).isEqualTo(SERVICE.replace("waste@example.org\n", "waste@example.org\n    note: Read daily\n"));
        assertThat(edited("staffNotes", "One.\nTwo.")).isEqualTo(SERVICE.replace("Head of Waste", "Head of Waste\nstaffNotes: |\n  One.\n  Two."));
        assertThat(edited("audiences", "residents\nbusinesses")).endsWith("owner: Head of Waste\naudiences:\n  - residents\n  - businesses\n");
        assertThat(KnownFields.leftOut("services", PageText.of(SERVICE))).extracting(Field::path).contains("staffNotes", "contactPoints.1.note").doesNotContain("contactPoints.0.note");
    }

    @Example
    void aFieldThatIsNotThereHasTheShapeThatItWouldHave() throws UnreadableText {
        assertThat(KnownFields.leftOut("notices", PageText.of("kind: disruption\nservices: []\n"))).extracting(Field::path, Field::shape)
                .containsExactly(tuple("more", Field.Shape.TEXT), tuple("until", Field.Shape.LINE));
        assertThat(KnownFields.leftOut("services", PageText.of(SERVICE))).extracting(Field::path, Field::shape)
                .contains(tuple("staffNotes", Field.Shape.TEXT), tuple("lifeEvents", Field.Shape.LINES));
    }

    @Example
    void entriesOfListsComeAndGo() throws UnreadableText {
        PageText text = PageText.of(SERVICE);
        PageText more = PageText.of(text.withItem("contactPoints", KnownFields.partsOf("contactPoints")));
        assertThat(more.words("contactPoints.2.channel")).contains("");
        assertThat(more.words("owner")).contains("Head of Waste");
        PageText fee = PageText.of(text.withItem("cost.fees", KnownFields.partsOf("cost.fees")));
        assertThat(PageText.of(fee.with(Map.of("cost.fees.0.what", "A bin", "cost.fees.0.pounds", "28.50"))).words("cost.fees.0.what")).contains("A bin");
        PageText less = PageText.of(text.withoutItem("contactPoints.0"));
        assertThat(less.words("contactPoints.0.label")).contains("Mail");
        assertThat(PageText.of(less.withoutItem("contactPoints.0")).lists()).containsEntry("contactPoints", 0);
        assertThat(text.withoutItem("contactPoints.7")).isEqualTo(SERVICE);
    }

    @Example
    void whatIsNoContentFileIsSaidWithItsLine() {
        for (String broken : List.of("name: [", "- a", "", "just words", "a: &x b\nc: *x", "{a: b}", "a: b\n\tc: d")) {
            assertThatThrownBy(() -> PageText.of(broken)).as(broken).isInstanceOf(UnreadableText.class);
        }
        assertThatThrownBy(() -> PageText.of("a: b\nc: [")).isInstanceOfSatisfying(UnreadableText.class, broken -> assertThat(broken.line()).isGreaterThan(1));
    }

    /** Whatever is typed into a field is read back from it, and no other field hears of it. */
    @Property(tries = 200)
    void whateverIsTypedIsReadBackAndTouchesNothingElse(@ForAll String typed) throws UnreadableText {
        for (String path : List.of("name", "about", "alsoCalled", "contactPoints.0.label", "lgsl")) {
            PageText before = PageText.of(SERVICE);
            PageText after = PageText.of(before.with(Map.of(path, typed)));
            Map<String, String> others = words(before);
            Map<String, String> othersAfter = words(after);
            others.remove(path);
            othersAfter.remove(path);
            assertThat(othersAfter).isEqualTo(others);
        }
    }

    @Example
    void hostileWordsAreReadBack() throws UnreadableText {
        for (String hostile : List.of("<script>alert(1)</script>", "a: b", "- a", "'", "\"", "\\", "*x", "&x", "!!java", "%a", "@a", "{a}", "[a", "a #b", "?", "|", ">", "null", "12", "1e3",
                "true", "~", "\ud83d\ude00 bin", "a\u2028b", "---", "...", "=", "<<", "{{7*7}}", "${x}", "; drop table")) {
            for (String path : List.of("name", "contactPoints.0.label", "about", "alsoCalled")) {
                assertThat(PageText.of(PageText.of(SERVICE).with(Map.of(path, hostile))).words(path)).as(path + ": " + hostile).contains(hostile);
            }
        }
    }

    private static String edited(String path, String words) throws UnreadableText {
        return PageText.of(SERVICE).with(Map.of(path, words));
    }

    private static Map<String, String> words(PageText text) {
        return new TreeMap<>(text.fields().stream().collect(Collectors.toMap(Field::path, Field::words)));
    }
}
