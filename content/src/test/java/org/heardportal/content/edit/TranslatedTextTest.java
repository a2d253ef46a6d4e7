package org.heardportal.content.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.heardportal.content.edit.TranslatedText.Words;

/** The words of a page beside their translation. */
class TranslatedTextTest {

    private static final String ENGLISH = """
            name: Missed bin
            lgsl: [524]
            alsoCalled:
              - bin not emptied
            about: |
              First.

              ### Then
            cost:
              summary: Free
              fees:
                - what: A bin
                  pounds: 5.00
            contactPoints:
              - channel: phone
                label: Waste
                address: 0191 498 0110
              - channel: email
                label: Mail
                address: waste@example.org
            questions:
              - key: which
                words: Which bin?
                choices:
                  - value: brown
                    words: Brown
                  - value: blue
                    words: Blue
            owner: Head of Waste
            """;

    private static final String WELSH = """
            # by hand
            name: Bin heb ei gasglu
            contactPoints:
              - {}
              - label: Post
            questions:
              - key: which
                choices:
                  - value: blue
                    words: "Glas"   # the colour
            """;

    @Example
    void whatCanBeTranslatedIsNamedByThePlacesOfTheOriginal() {
        assertThat(text("").words()).extracting(words -> words.original().path()).containsExactly("name", "alsoCalled", "about", "cost.summary", "cost.fees.0.what",
                "contactPoints.0.label", "contactPoints.1.label", "questions.0.words", "questions.0.choices.0.words", "questions.0.choices.1.words");
        assertThat(text("").missing()).isEqualTo(10);
    }

    @Example
    void aTranslationIsFoundByTheNameOfItsEntryOrByItsPosition() {
        TranslatedText text = text(WELSH);
        assertThat(text.words()).filteredOn(words -> !words.isMissing()).extracting(words -> words.original().path() + "=" + words.words())
                .containsExactly("name=Bin heb ei gasglu", "contactPoints.1.label=Post", "questions.0.choices.1.words=Glas");
        assertThat(text.missing()).isEqualTo(7);
    }

    @Example
    void otherWordsLeaveEveryOtherCharacterAsItWas() {
        assertThat(text(WELSH).with(Map.of("name", "Bin arall", "questions.0.choices.1.words", "Glas tywyll")))
                .isEqualTo(WELSH.replace("Bin heb ei gasglu", "Bin arall").replace("\"Glas\"", "Glas tywyll"));
        assertThat(text(WELSH).with(Map.of())).isEqualTo(WELSH);
    }

    @Example
    void newWordsComeIntoTheOrderOfTheOriginalAndLoseNone() {
        String after = text(WELSH).with(Map.of("about", "Cyntaf.\n\n### Wedyn", "cost.fees.0.what", "Bin: mawr", "questions.0.choices.0.words", "Brown", "alsoCalled", "bin\n\nsbwriel"));
        assertThat(after).isEqualTo("""
                name: Bin heb ei gasglu
                alsoCalled:
                  - bin
                  - sbwriel
                about: |
                  Cyntaf.

                  ### Wedyn
                cost:
                  fees:
                    - what: "Bin: mawr"
                contactPoints:
                  - {}
                  - label: Post
                questions:
                  - key: which
                    choices:
                      - value: brown
                        words: Brown
                      - value: blue
                        words: Glas
                """);
    }

    @Example
    void whatIsLeftWithoutWordsFallsBackToTheOriginal() {
        assertThat(text(WELSH).with(Map.of("name", " ", "contactPoints.1.label", "", "questions.0.choices.1.words", ""))).isEmpty();
        assertThat(text("").with(Map.of("name", "Bin", "owner", "Pennaeth", "lgsl", "1", "nothing.0", "x"))).isEqualTo("name: Bin\n");
    }

    @Property(tries = 300)
    void whateverIsTypedIsReadBackAsItIs(@ForAll String name, @ForAll String about, @ForAll String label, @ForAll String choice) throws UnreadableText {
        Map<String, String> typed = new HashMap<>(Map.of("name", name, "about", about, "contactPoints.1.label", label, "questions.0.choices.0.words", choice));
        String after = text("").with(typed);
        TranslatedText again = TranslatedText.of(PageText.of(ENGLISH), after.isEmpty() ? Optional.empty() : Optional.of(PageText.of(after)));
        for (Words words : again.words()) {
            boolean wanted = !PageText.clean(typed.getOrDefault(words.original().path(), "")).isBlank();
            assertThat(words.isMissing()).as(words.original().path()).isEqualTo(!wanted);
        }
        assertThat(again.with(Map.of())).isEqualTo(after);
    }

    private static TranslatedText text(String welsh) {
        try {
            return TranslatedText.of(PageText.of(ENGLISH), welsh.isEmpty() ? Optional.empty() : Optional.of(PageText.of(welsh)));
        } catch (UnreadableText e) {
            throw new AssertionError(e);
        }
    }
}
