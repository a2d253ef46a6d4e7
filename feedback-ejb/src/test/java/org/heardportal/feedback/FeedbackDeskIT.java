package org.heardportal.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.heardportal.content.Language;
import org.heardportal.content.service.Channel;
import org.heardportal.feedback.FeedbackRefused.Problem;
import org.heardportal.publishing.PublishedContent;
import org.heardportal.schema.Rows;
import org.heardportal.shared.Actor;
import org.heardportal.shared.AsSystem;
import org.heardportal.shared.MovableClock;
import org.heardportal.shared.Reference;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Feedback comes in, against the real container and database. Each test says something of its own. */
@ExtendWith(ArquillianExtension.class)
class FeedbackDeskIT {

    private static final About BINS = new About.Page("/services/missed-bin-collection?lang=en");

    @Inject
    FeedbackDesk desk;

    @Inject
    PublishedContent published;

    @Inject
    AsSystem asSystem;

    @AfterEach
    void resetTheClock() {
        MovableClock.reset();
    }

    @Test
    void feedbackIsMaskedKeptApartFromTheWordsAndRoutedToTheOwnerOfThePagesService() {
        FeedbackReceipt receipt = desk.receive(give(BINS, "The bin of 12 High Street; ring 0191 498 0100", "Jo@Example.org", Optional.empty()));
        String reference = receipt.reference().plain();
        assertThat(row(reference, "masked_text")).isEqualTo("The bin of 12 High Street; ring [phone number]");
        assertThat(row(reference, "owning_team || ' ' || service || ' ' || page || ' ' || state")).isEqualTo("waste missed-bin-collection /services/missed-bin-collection received");
        assertThat(row(reference, "revision_id")).isEqualTo(String.valueOf(published.revisions().service("missed-bin-collection")));
        assertThat(Rows.of("select words from feedback_words w join feedback f on f.id = w.feedback_id where reference = ?", reference))
                .containsExactly("The bin of 12 High Street; ring 0191 498 0100");
        assertThat(Rows.of("select email from feedback_contact c join feedback f on f.id = c.feedback_id where reference = ?", reference)).containsExactly("Jo@example.org");
        assertThat(Rows.count("select count(*) from audit_entry where kind = 'feedback-received' and subject_id = ?", row(reference, "id"))).isOne();
    }

    @Test
    void whatBelongsToNoServiceGoesToTheFirstTeamOfTheCouncil() {
        for (About about : List.of(new About.OfCouncil(), new About.Page("/search?q=x"), new About.Page("/guidance/privacy"), new About.Page("/services/there-is-none"))) {
            assertThat(row(receive(about, "Say it"), "owning_team")).as(about.toString()).isEqualTo("customer-services");
        }
        assertThat(row(receive(new About.Page("/guidance/privacy"), "Say it"), "revision_id is not null")).isEqualTo("t");
        assertThat(row(receive(new About.OfService("council-tax-discounts"), "Say it"), "owning_team")).isEqualTo("revenues");
    }

    @Test
    void theSecretOfADraftIsNeverKept() {
        String reference = receive(new About.Page("/apply/missed-bin-collection/Vd3xYk0QmZ_b1-7Lp9TqWe/where?x=1"), "I am stuck at /apply/missed-bin-collection/Vd3xYk0QmZ_b1-7Lp9TqWe");
        assertThat(row(reference, "page")).isEqualTo("/apply/missed-bin-collection/*/where");
        assertThat(row(reference, "owning_team")).isEqualTo("waste");
        assertThat(row(reference, "(select kind from content_revision r where r.id = revision_id)")).isEqualTo("form");
        assertThat(Rows.count("select count(*) from feedback f where f::text like '%Vd3xYk0QmZ%'")).isZero();
    }

    @Test
    void whatCannotBeTakenIsRefusedAndLeavesNothing() {
        long before = Rows.count("select count(*) from feedback");
        assertRefused(Problem.NOTHING_SAID, give(BINS, " \u200b\n ", "", Optional.empty()));
        assertRefused(Problem.NOTHING_SAID, give(BINS, "\0\u0007", "", Optional.empty()));
        assertRefused(Problem.WORDS_TOO_LONG, give(BINS, "\ud83d\ude00".repeat(5001), "", Optional.empty()));
        assertRefused(Problem.NO_EMAIL, give(BINS, "words", "no address", Optional.empty()));
        assertRefused(Problem.NO_SUCH_PAGE, give(new About.Page("https://evil.example.org"), "words", "", Optional.empty()));
        assertRefused(Problem.NO_SUCH_SERVICE, give(new About.OfService("\"><svg onload=1>"), "words", "", Optional.empty()));
        assertRefused(Problem.NO_RATING, rate(new About.OfCouncil(), 6));
        assertRefused(Problem.NO_RATING, rate(new About.OfCouncil(), 0));
        assertRefused(Problem.NO_SUCH_KEY, give(BINS, "words", "", Optional.of("made up")));
        assertThat(Rows.count("select count(*) from feedback")).isEqualTo(before);
    }

    @Test
    void fiveThousandCharactersAreCountedAsAPersonCountsThemAndSignsThatNobodySeesAreDropped() {
        assertThat(row(receive(BINS, "\ud83d\ude00".repeat(5000) + "\0\r\n"), "char_length(masked_text)")).isEqualTo("5000");
        assertThat(row(receive(BINS, "one\r\ntwo\0\u0007 <b>three</b>"), "masked_text")).isEqualTo("one\ntwo <b>three</b>");
    }

    @Test
    void anAnswerWithoutWordsIsTakenAndKeepsNone() {
        String reference = desk.receive(useful()).reference().plain();
        assertThat(row(reference, "useful")).isEqualTo("f");
        assertThat(Rows.count("select count(*) from feedback_words w join feedback f on f.id = w.feedback_id where reference = ?", reference)).isZero();
    }

    @Test
    void theSameKeyLeadsToTheSameReceiptAndWithAnotherBodyIsRefused() {
        String key = desk.mintKey();
        GiveFeedback command = give(BINS, "Once only", "", Optional.of(key));
        FeedbackReceipt receipt = desk.receive(command);
        assertThat(desk.receive(command)).isEqualTo(receipt);
        assertRefused(Problem.KEY_USED_OTHERWISE, give(BINS, "Something else", "", Optional.of(key)));
        assertThat(Rows.count("select count(*) from feedback where masked_text = 'Once only'")).isOne();
        assertThat(Rows.count("select count(*) from submission_key k where k::text like '%' || ? || '%'", key)).isZero();
        MovableClock.moveOn(Duration.ofHours(25));
        assertRefused(Problem.NO_SUCH_KEY, command);
    }

    @Test
    void eightAtOnceMakeOneRow() throws InterruptedException, ExecutionException {
        GiveFeedback command = give(BINS, "Eight at once", "", Optional.of(desk.mintKey()));
        Set<FeedbackReceipt> receipts = new HashSet<>();
        ExecutorService eight = Executors.newFixedThreadPool(8);
        try {
            List<Future<FeedbackReceipt>> sent = IntStream.range(0, 8).mapToObj(i -> eight.submit(() -> desk.receive(command))).toList();
            for (Future<FeedbackReceipt> one : sent) {
                receipts.add(one.get());
            }
        } finally {
            eight.shutdown();
        }
        assertThat(receipts).hasSize(1);
        assertThat(Rows.count("select count(*) from feedback where masked_text = 'Eight at once'")).isOne();
        assertThat(Rows.count("select count(*) from feedback_key k join feedback f on f.id = k.feedback_id where masked_text = 'Eight at once'")).isOne();
    }

    @Test
    void wordsAreAddedOnceWithTheKeyOfTheReceipt() {
        FeedbackReceipt receipt = desk.receive(useful());
        assertThat(desk.addWords(receipt.key(), "It says Monday, mail jo@example.org", "jo@example.org")).isEqualTo(receipt);
        assertThat(desk.addWords(receipt.key(), "It says Monday, mail jo@example.org", "jo@example.org")).isEqualTo(receipt);
        assertThatThrownBy(() -> desk.addWords(receipt.key(), "Other words", "")).isInstanceOfSatisfying(FeedbackRefused.class,
                refused -> assertThat(refused.problem()).isEqualTo(Problem.KEY_USED_OTHERWISE));
        assertThat(row(receipt.reference().plain(), "masked_text")).isEqualTo("It says Monday, mail [email address]");
        assertThat(Rows.count("select count(*) from audit_entry where kind = 'feedback-words-added' and subject_id = ?", row(receipt.reference().plain(), "id"))).isOne();
    }

    @Test
    void wordsAreNotAddedToWordsNorAfterHalfAnHourNorWithAnUnknownKey() {
        FeedbackReceipt said = desk.receive(give(BINS, "Said already", "", Optional.empty()));
        assertAddRefused(Problem.KEY_USED_OTHERWISE, said.key(), "More");
        FeedbackReceipt receipt = desk.receive(useful());
        assertAddRefused(Problem.NO_SUCH_KEY, "unknown", "More");
        assertAddRefused(Problem.NOTHING_SAID, receipt.key(), " ");
        assertAddRefused(Problem.WORDS_TOO_LONG, receipt.key(), "x".repeat(5001));
        MovableClock.moveOn(Duration.ofMinutes(31));
        assertAddRefused(Problem.NO_SUCH_KEY, receipt.key(), "More");
    }

    @Test
    void anybodyReadsTheStateAndNeverTheWords() {
        FeedbackReceipt receipt = desk.receive(give(BINS, "Very private words", "jo@example.org", Optional.empty()));
        FeedbackStatus status = desk.status(receipt.reference()).orElseThrow();
        assertThat(List.of(status)).extracting(FeedbackStatus::state, FeedbackStatus::service, FeedbackStatus::answer, FeedbackStatus::decidedAt)
                .containsExactly(tuple(FeedbackState.RECEIVED, Optional.of("missed-bin-collection"), "", Optional.empty()));
        assertThat(status.toString()).doesNotContain("private", "example.org");
        assertThat(desk.status(Reference.parse("F0000000000").orElseThrow())).isEmpty();
    }

    @Test
    void onlyTheSystemLooksUpWhereToWriteTo() {
        FeedbackReceipt receipt = desk.receive(give(BINS, "Write to me", "jo@example.org", Optional.empty()));
        long id = Long.parseLong(row(receipt.reference().plain(), "id"));
        assertThatThrownBy(() -> desk.correspondence(id)).isInstanceOf(EJBAccessException.class);
        assertThat(asSystem.get(() -> desk.correspondence(id)).orElseThrow().email()).isEqualTo("jo@example.org");
        assertThat(asSystem.get(() -> desk.correspondence(Long.parseLong(row(receive(BINS, "No address"), "id"))))).isEmpty();
    }

    private String receive(About about, String words) {
        return desk.receive(give(about, words, "", Optional.empty())).reference().plain();
    }

    private void assertRefused(Problem problem, GiveFeedback command) {
        assertThatThrownBy(() -> desk.receive(command)).isInstanceOfSatisfying(FeedbackRefused.class, refused -> assertThat(refused.problem()).isEqualTo(problem));
    }

    private void assertAddRefused(Problem problem, String key, String words) {
        assertThatThrownBy(() -> desk.addWords(key, words, "")).isInstanceOfSatisfying(FeedbackRefused.class, refused -> assertThat(refused.problem()).isEqualTo(problem));
    }

    private static GiveFeedback give(About about, String words, String email, Optional<String> key) {
        return new GiveFeedback(Actor.visitor(), about, Optional.empty(), Optional.empty(), words, email, Channel.WEB, Language.ENGLISH, key);
    }

    private static GiveFeedback useful() {
        return new GiveFeedback(Actor.visitor(), BINS, Optional.of(false), Optional.empty(), "", "", Channel.WEB, Language.ENGLISH, Optional.empty());
    }

    private static GiveFeedback rate(About about, int rating) {
        return new GiveFeedback(Actor.visitor(), about, Optional.empty(), Optional.of(rating), "", "", Channel.WEB, Language.ENGLISH, Optional.empty());
    }

    private static String row(String reference, String column) {
        return Rows.of("select " + column + " from feedback where reference = ?", reference).get(0);
    }
}
