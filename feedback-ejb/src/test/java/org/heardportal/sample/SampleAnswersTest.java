package org.heardportal.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.heardportal.casework.Contact;
import org.heardportal.content.ContentLibrary;
import org.heardportal.content.Language;
import org.heardportal.content.form.Answer;
import org.heardportal.content.form.FormDefinition;
import org.heardportal.content.form.Question;
import org.junit.jupiter.api.Test;

class SampleAnswersTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 7, 1);
    private static final ContentLibrary CONTENT = ContentLibrary.from(Path.of("../content/src/main/resources/content"));

    @Test
    void fillsInEveryFormOnEveryDayWithAnswersThatItsQuestionsAccept() {
        var answers = new SampleAnswers(new Random(1), SampleWords.read());
        for (FormDefinition form : CONTENT.forms(Language.ENGLISH)) {
            for (int number = 0; number < 365; number++) {
                LocalDate day = FIRST.plusDays(number);
                Map<String, Answer> given = answers.fillIn(form, day, number % 120);
                assertThat(given.keySet()).containsExactlyElementsOf(form.questionsFor(given).stream().map(Question::key).toList());
            }
        }
    }

    @Test
    void readsWhatWasGivenToReachThePerson() {
        var answers = new SampleAnswers(new Random(2), SampleWords.read());
        FormDefinition form = CONTENT.form("bulky-waste-collection", Language.ENGLISH).orElseThrow();
        Contact contact = SampleAnswers.contact(form, answers.fillIn(form, FIRST, 7));
        assertThat(contact.phone()).isEqualTo("+447700900007");
        assertThat(contact.postcode()).isEqualTo("ZZ99 3VZ");
        assertThat(contact.address()).contains("Tynewick");
    }

    @Test
    void hasEightySayingsAndWordsForEachRating() {
        assertThat(SampleWords.lines("sayings.tsv")).hasSize(80).allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(5));
        assertThat(IntStream.rangeClosed(1, 5).mapToObj(rating -> SampleWords.read().any("rating-" + rating, new Random(3)))).allSatisfy(words -> assertThat(words).isPresent());
    }
}
