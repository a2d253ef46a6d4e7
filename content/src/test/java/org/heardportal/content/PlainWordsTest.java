package org.heardportal.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.heardportal.content.form.Choice;
import org.heardportal.content.form.FormDefinition;
import org.heardportal.content.form.OneOfQuestion;
import org.heardportal.content.form.Question;
import org.heardportal.content.form.SeveralOfQuestion;
import org.heardportal.content.guidance.GuidancePage;
import org.heardportal.content.message.MessageKind;
import org.heardportal.content.message.Placeholder;
import org.heardportal.content.service.Cost;
import org.heardportal.content.service.ServiceDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample council speaks so that people understand it the first time. */
class PlainWordsTest {

    /** Longer sentences lose readers under stress; the same limit as GOV.UK's style guide. */
    private static final int LONGEST_SENTENCE = 25;

    /** Age 10 to 11, for every page. The aim is age 9, which is grade 4; the hardest page, the accessibility statement, was at 4.3 in November 2026. */
    private static final double HIGHEST_GRADE = 5.0;

    /** Age 9 for all pages together, where short ones do not outweigh long ones. */
    private static final double HIGHEST_GRADE_OF_ALL = 4.0;

    private static final ContentLibrary LIBRARY = ContentLibrary.from(SampleContentTest.FOLDER);

    record Text(String name, List<String> sentences) {

        /** Headings and list entries are left out of the grade: they are short and would flatter it. */
        List<String> wholeSentences() {
            return sentences.stream().filter(sentence -> sentence.matches("(?s).*[.!?]")).toList();
        }

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
        assertThat(text.sentences()).allSatisfy(sentence -> assertThat(ReadingLevel.words(sentence)).as(sentence).isLessThanOrEqualTo(LONGEST_SENTENCE));
    }

    @ParameterizedTest
    @MethodSource("english")
    void everyPageIsEasyToRead(Text text) {
        assertThat(ReadingLevel.grade(text.wholeSentences())).as(text.name()).isLessThanOrEqualTo(HIGHEST_GRADE);
    }

    @Test
    void theWholeIsEasierThanItsHardestPage() {
        List<String> all = english().flatMap(text -> text.wholeSentences().stream()).toList();
        assertThat(ReadingLevel.grade(all)).isLessThanOrEqualTo(HIGHEST_GRADE_OF_ALL);
    }

    @Test
    void theRuleTellsHardWordsFromEasyOnes() {
        assertThat(ReadingLevel.sentences("# Bins\n\nPut it out. [Look](/x) here.\n\n- one\n- two")).containsExactly("Bins", "Put it out.", "Look here.", "one", "two");
        assertThat(ReadingLevel.grade(List.of("The cat sat on the mat."))).isCloseTo(-1.45, within(0.01));
        assertThat(ReadingLevel.grade(List.of("Applications necessitate comprehensive documentation demonstrating eligibility."))).isGreaterThan(20);
        assertThat(Stream.of("bin", "make", "table", "needed", "filled", "boxes", "asked", "council").map(ReadingLevel::syllables))
                .containsExactly(1L, 1L, 2L, 2L, 1L, 2L, 1L, 2L);
    }

    private static Stream<Text> texts(Language language) {
        return Stream.concat(messages(language), Stream.concat(
                LIBRARY.forms(language).stream().filter(form -> form.language() == language).map(PlainWordsTest::text), Stream.concat(
                LIBRARY.services(language).stream().filter(service -> service.language() == language).map(PlainWordsTest::text),
                Stream.concat(
                        LIBRARY.pages(language).stream().filter(page -> page.language() == language).map(PlainWordsTest::text),
                        LIBRARY.promises(language).stream().filter(promise -> promise.language() == language).map(promise -> new Text(
                                promise.key() + " (" + language.tag() + ")", Stream.concat(ReadingLevel.sentences(promise.text().markdown()).stream(),
                                        promise.standards().stream().flatMap(standard -> ReadingLevel.sentences(standard.words()).stream())).toList()))))));
    }

    /** Messages as they are sent, with what is filled in; addresses of pages are no words. */
    private static Stream<Text> messages(Language language) {
        Map<Placeholder, String> values = Map.of(Placeholder.COUNCIL, "Tynewick Council", Placeholder.SERVICE, "Missed bin",
                Placeholder.REFERENCE, "R 7K2", Placeholder.DUE, "27 November", Placeholder.WORDS, "We came.",
                Placeholder.PHONE, "0191 498 0100", Placeholder.HOURS, "Monday to Friday", Placeholder.LINK, "here", Placeholder.EMAIL, "us", Placeholder.NO_REPLY, "it");
        return Stream.of(MessageKind.values()).flatMap(kind -> LIBRARY.message(kind.key(), language).stream()).map(template -> new Text(
                "message " + template.key() + " (" + language.tag() + ")", ReadingLevel.sentences(template.fill(values).body().replace("\n", "\n\n"))));
    }

    private static Text text(FormDefinition form) {
        List<String> parts = new ArrayList<>(List.of(form.title()));
        for (Question question : form.questions()) {
            parts.addAll(List.of(question.words(), question.hint()));
            parts.addAll(choices(question).stream().map(Choice::words).toList());
        }
        return new Text("form " + form.key() + " (" + form.language().tag() + ")", parts.stream().flatMap(part -> ReadingLevel.sentences(part).stream()).toList());
    }

    private static List<Choice> choices(Question question) {
        return switch (question) {
            case OneOfQuestion oneOf -> oneOf.choices();
            case SeveralOfQuestion severalOf -> severalOf.choices();
            default -> List.of();
        };
    }

    private static Text text(GuidancePage page) {
        List<String> sentences = new ArrayList<>(ReadingLevel.sentences(page.summary()));
        sentences.addAll(ReadingLevel.sentences(page.body().markdown()));
        return new Text(page.slug() + " (" + page.language().tag() + ")", sentences);
    }

    private static Text text(ServiceDefinition service) {
        Cost cost = service.cost();
        List<String> parts = new ArrayList<>(List.of(service.summary(), service.about().markdown(), service.whoCanGetIt().markdown(), cost.summary(),
                service.staffNotes().markdown()));
        parts.addAll(service.whatYouNeed());
        parts.addAll(service.whatHappensNext());
        cost.fees().forEach(fee -> parts.add(fee.what()));
        service.contactPoints().forEach(point -> parts.add(point.note()));
        return new Text(service.slug() + " (" + service.language().tag() + ")",
                parts.stream().flatMap(part -> ReadingLevel.sentences(part).stream()).toList());
    }
}
