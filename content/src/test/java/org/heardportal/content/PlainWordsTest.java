package org.heardportal.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.heardportal.content.form.Choice;
import org.heardportal.content.form.FormDefinition;
import org.heardportal.content.form.OneOfQuestion;
import org.heardportal.content.form.Question;
import org.heardportal.content.form.SeveralOfQuestion;
import org.heardportal.content.message.MessageKind;
import org.heardportal.content.message.Placeholder;
import org.heardportal.content.service.ServiceDefinition;
import org.heardportal.content.words.PageWords;
import org.heardportal.content.words.PlainWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample council speaks so that people understand it the first time. */
class PlainWordsTest {

    /** Age 9 to 10 for all pages together, where short ones do not outweigh long ones. */
    private static final double HIGHEST_GRADE_OF_ALL = 4.5;

    private static final ContentLibrary LIBRARY = ContentLibrary.from(SampleContentTest.FOLDER);

    private static final PlainWords PLAIN = LIBRARY.plainWords();

    record Text(String name, List<String> sentences) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Text> english() {
        return texts(Language.ENGLISH);
    }

    static Stream<Text> everyLanguage() {
        return Stream.of(Language.values()).flatMap(PlainWordsTest::texts);
    }

    @ParameterizedTest
    @MethodSource("everyLanguage")
    void noSentenceIsTooLong(Text text) {
        assertThat(text.sentences()).allSatisfy(sentence -> assertThat(PlainWords.wordsIn(sentence)).as(sentence).isLessThanOrEqualTo(PlainWords.LONGEST_SENTENCE));
    }

    @ParameterizedTest
    @MethodSource("english")
    void everyPageIsEasyToRead(Text text) {
        assertThat(PLAIN.gradeOf(text.sentences())).as(text.name()).isLessThanOrEqualTo(PlainWords.HIGHEST_GRADE);
    }

    @Test
    void theWholeIsEasierThanItsHardestPage() {
        List<String> all = english().flatMap(text -> text.sentences().stream()).toList();
        assertThat(PLAIN.gradeOf(all)).isLessThanOrEqualTo(HIGHEST_GRADE_OF_ALL);
    }

    private static Stream<Text> texts(Language language) {
        return Stream.concat(messages(language), Stream.concat(
                LIBRARY.forms(language).stream().filter(form -> form.language() == language).map(PlainWordsTest::text),
                Stream.concat(
                        LIBRARY.everyPage(language).stream().filter(page -> page.language() == language).map(PlainWordsTest::text),
                        LIBRARY.promises(language).stream().filter(promise -> promise.language() == language).map(promise -> new Text(
                                promise.key() + " (" + language.tag() + ")", Stream.concat(PlainWords.sentencesOf(promise.text().markdown()).stream(),
                                        promise.standards().stream().flatMap(standard -> PlainWords.sentencesOf(standard.words()).stream())).toList())))));
    }

    /** Messages as they are sent, with what is filled in; addresses of pages are no words. */
    private static Stream<Text> messages(Language language) {
        Map<Placeholder, String> values = Map.of(Placeholder.COUNCIL, "Tynewick Council", Placeholder.SERVICE, "Missed bin",
                Placeholder.REFERENCE, "R 7K2", Placeholder.DUE, "27 November", Placeholder.WORDS, "We came.",
                Placeholder.PHONE, "0191 498 0100", Placeholder.HOURS, "Monday to Friday", Placeholder.LINK, "here", Placeholder.EMAIL, "us", Placeholder.NO_REPLY, "it");
        return Stream.of(MessageKind.values()).flatMap(kind -> LIBRARY.message(kind.key(), language).stream()).map(template -> new Text(
                "message " + template.key() + " (" + language.tag() + ")", PlainWords.sentencesOf(template.fill(values).body().replace("\n", "\n\n"))));
    }

    private static Text text(FormDefinition form) {
        List<String> parts = new ArrayList<>(List.of(form.title()));
        for (Question question : form.questions()) {
            parts.addAll(List.of(question.words(), question.hint()));
            parts.addAll(choices(question).stream().map(Choice::words).toList());
        }
        return new Text("form " + form.key() + " (" + form.language().tag() + ")", parts.stream().flatMap(part -> PlainWords.sentencesOf(part).stream()).toList());
    }

    private static List<Choice> choices(Question question) {
        return switch (question) {
            case OneOfQuestion oneOf -> oneOf.choices();
            case SeveralOfQuestion severalOf -> severalOf.choices();
            default -> List.of();
        };
    }

    private static Text text(ContentPage page) {
        String staffNotes = page instanceof ServiceDefinition service ? service.staffNotes().markdown() : "";
        return new Text(page.ref() + " (" + page.language().tag() + ")",
                Stream.concat(PageWords.of(page).stream(), Stream.of(staffNotes)).flatMap(part -> PlainWords.sentencesOf(part).stream()).toList());
    }
}
