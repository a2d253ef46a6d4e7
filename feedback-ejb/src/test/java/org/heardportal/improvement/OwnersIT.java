package org.heardportal.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.heardportal.account.Accounts;
import org.heardportal.account.Role;
import org.heardportal.account.SignIn;
import org.heardportal.account.SignedInPerson;
import org.heardportal.content.Language;
import org.heardportal.content.service.Channel;
import org.heardportal.feedback.About;
import org.heardportal.feedback.DecideOnFeedback;
import org.heardportal.feedback.FeedbackDesk;
import org.heardportal.feedback.FeedbackInbox;
import org.heardportal.feedback.FeedbackRow;
import org.heardportal.feedback.FeedbackState;
import org.heardportal.feedback.FeedbackStepRefused;
import org.heardportal.feedback.GiveFeedback;
import org.heardportal.feedback.InboxQuery;
import org.heardportal.improvement.TaskRefused.Problem;
import org.heardportal.publishing.ContentRevisions;
import org.heardportal.publishing.PublishRevision;
import org.heardportal.schema.Rows;
import org.heardportal.shared.Actor;
import org.heardportal.shared.AsOwner;
import org.heardportal.shared.AsSystem;
import org.heardportal.shared.MovableClock;
import org.heardportal.shared.Reference;
import org.junit.jupiter.api.AfterEach;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the tests of owners have in common: an owner of the team for waste, people who say something, and a look at what came of it. */
@ExtendWith(ArquillianExtension.class)
abstract class OwnersIT {

    static final String BINS = "missed-bin-collection";
    static final String BULKY = "bulky-waste-collection";

    @Inject
    FeedbackDesk desk;

    @Inject
    FeedbackInbox inbox;

    @Inject
    ImprovementBoard board;

    @Inject
    PublishedOutcomes outcomes;

    @Inject
    OutcomesPoll poll;

    @Inject
    ContentRevisions revisions;

    @Inject
    Accounts accounts;

    @Inject
    AsOwner asOwner;

    @Inject
    AsSystem asSystem;

    SignedInPerson olu;

    @BeforeEach
    void signOluIn() {
        olu = accounts.signIn(new SignIn("olu@example.org", "olus long password", "192.0.2.100")).person();
    }

    @AfterEach
    void resetTheClock() {
        MovableClock.reset();
    }

    long open(String title, Reference... said) {
        return owner(() -> board.open(new OpenTask(olu, title, Arrays.asList(said))));
    }

    void take(TaskStep step) {
        decide(() -> board.take(step));
    }

    int version(long task) {
        return owner(() -> board.task(olu, task)).version();
    }

    int itemVersion(Reference said) {
        return owner(() -> inbox.item(olu, said)).version();
    }

    FeedbackState state(Reference said) {
        return desk.status(said).orElseThrow().state();
    }

    Reference say(String service, String words, String email) {
        return desk.receive(command(service, words, email, Optional.empty())).reference();
    }

    static GiveFeedback command(String service, String words, String email, Optional<Boolean> useful) {
        return new GiveFeedback(Actor.visitor(), new About.OfService(service), useful, Optional.empty(), words, email, Channel.WEB, Language.ENGLISH, Optional.empty());
    }

    long publishAnEdit(String service) {
        String path = "services/" + service + ".yaml";
        String text = Rows.of("select text from content_revision where path = ? and valid_until is null order by source desc limit 1", path).get(0);
        return owner(() -> revisions.publish(new PublishRevision(olu, path, text + "# " + System.nanoTime() + "\n", "The day was wrong")));
    }

    InboxQuery query(Optional<FeedbackState> state, Optional<String> service, boolean withWords) {
        return new InboxQuery(olu, state, service, withWords, 0, 1000);
    }

    List<FeedbackRow> rows(InboxQuery query) {
        return owner(() -> inbox.rows(query));
    }

    static List<String> references(List<FeedbackRow> rows) {
        return rows.stream().map(FeedbackRow::reference).toList();
    }

    SignedInPerson of(String... teams) {
        return new SignedInPerson(olu.accountId(), "Olu Owner", "olu@example.org", Set.of(Role.OWNER), Set.of(teams));
    }

    void assertRefused(Problem problem, TaskStep step) {
        assertThatThrownBy(() -> take(step)).isInstanceOfSatisfying(TaskRefused.class, refused -> assertThat(refused.problem()).isEqualTo(problem));
    }

    void assertRefused(FeedbackStepRefused.Problem problem, Reference said, int version, String answer) {
        assertThatThrownBy(() -> decide(() -> inbox.decline(new DecideOnFeedback(olu, said, version, answer))))
                .isInstanceOfSatisfying(FeedbackStepRefused.class, refused -> assertThat(refused.problem()).isEqualTo(problem));
    }

    /** How many notices to people were fired about these, by their audit entries. */
    static long told(Reference... said) {
        return Arrays.stream(said).mapToLong(one -> Rows.count("""
                select count(*) from audit_entry a join feedback f on a.subject_id = f.id::text
                 where a.kind = 'person-to-tell' and f.reference = ?""", one.plain())).sum();
    }

    static long kept(Reference said) {
        return Rows.count("""
                select (select count(*) from feedback_words where feedback_id = f.id) + (select count(*) from feedback_contact where feedback_id = f.id)
                  from feedback f where reference = ?""", said.plain());
    }

    static long audited(String kind) {
        return Rows.count("select count(*) from audit_entry where kind = ?", kind);
    }

    void dispose() {
        asSystem.get(() -> {
            desk.dispose();
            return true;
        });
    }

    void decide(Runnable decision) {
        owner(() -> {
            decision.run();
            return true;
        });
    }

    <T> T owner(Supplier<T> call) {
        return asOwner.get(call);
    }

    static void within(Duration atMost, BooleanSupplier holds) {
        long end = System.nanoTime() + atMost.toNanos();
        while (!holds.getAsBoolean() && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        assertThat(holds.getAsBoolean()).isTrue();
    }
}
