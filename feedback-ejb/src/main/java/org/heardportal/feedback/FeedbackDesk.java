package org.heardportal.feedback;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.heardportal.feedback.FeedbackRefused.Problem;
import org.heardportal.shared.Actor;
import org.heardportal.shared.DomainEvent;
import org.heardportal.shared.Reference;
import org.heardportal.shared.Secret;

/** Where feedback comes in: it is masked, and brought to the owner of the service or the page that it is about. */
@Stateless
public class FeedbackDesk {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BEST = 5;

    /** A person who was told may ask back, or say that they were misunderstood. */
    private static final Duration WORDS_AFTER_THE_END = Duration.ofDays(90);
    /** What nobody decided about in a year, and a month for the one who comes to it late, is not decided about any more. */
    private static final int MONTHS_OF_WORDS_WITHOUT_AN_END = 13;

    @Inject
    FeedbackRepository feedback;

    @Inject
    FeedbackKeys keys;

    @Inject
    FeedbackRouting routing;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> happened;

    /** A new submission key for a form that is not the same for everyone. It is taken for 24 hours. */
    @PermitAll
    public String mintKey() {
        return SubmissionKey.mint(now());
    }

    /**
     * Takes what somebody says. The same key with the same content leads to the same receipt.
     *
     * @throws FeedbackRefused when it cannot be taken
     */
    @PermitAll
    public FeedbackReceipt receive(GiveFeedback command) {
        Instant now = now();
        Said said = Said.of(command.words(), command.email());
        Optional<SubmissionKey> key = command.key().map(typed -> SubmissionKey.of(typed, now));
        String body = body(command, said);
        return key.flatMap(of -> keys.before(of, body).map(id -> new FeedbackReceipt(feedback.byId(id).orElseThrow().reference(), of.ofReceipt())))
                .orElseGet(() -> take(command, said, key, now));
    }

    private FeedbackReceipt take(GiveFeedback command, Said said, Optional<SubmissionKey> key, Instant now) {
        demandSomethingSaid(command, said);
        FeedbackPlace place = routing.place(command.about(), command.language());
        var received = Feedback.received(Reference.random(Reference.Kind.FEEDBACK, RANDOM), command, place, said.words(), now);
        feedback.add(received);
        feedback.keep(received.id(), said.words(), said.email());
        key.ifPresent(of -> keys.use(of, body(command, said), received.id(), now));
        String receiptKey = key.map(SubmissionKey::ofReceipt).orElseGet(Secret::mint);
        keys.give(receiptKey, received.id(), now);
        happened.fire(new FeedbackReceived(now, command.actor(), received.id()));
        return new FeedbackReceipt(received.reference(), receiptKey);
    }

    /**
     * Adds words, and where to be told, to an answer that was given without. The same key with the same words is taken once.
     *
     * @param key of the receipt
     * @throws FeedbackRefused when they cannot be taken
     */
    @PermitAll
    public FeedbackReceipt addWords(String key, String words, String email) {
        Instant now = now();
        Said said = Said.of(words, email);
        if (said.words().isEmpty()) {
            throw new FeedbackRefused(Problem.NOTHING_SAID);
        }
        FeedbackKeys.Added added = keys.add(key, said.words() + '\0' + said.email(), now);
        Feedback found = feedback.byId(added.feedbackId()).orElseThrow(() -> new FeedbackRefused(Problem.NO_SUCH_KEY));
        if (!added.again()) {
            if (found.hasWords()) {
                throw new FeedbackRefused(Problem.KEY_USED_OTHERWISE);
            }
            found.addWords(said.words());
            feedback.keep(found.id(), said.words(), said.email());
            happened.fire(new FeedbackWordsAdded(now, Actor.visitor(), found.id()));
        }
        return new FeedbackReceipt(found.reference(), key);
    }

    /** What anybody may read of a piece of feedback; empty where there is none. */
    @PermitAll
    public Optional<FeedbackStatus> status(Reference reference) {
        return feedback.byReference(reference).map(Feedback::status);
    }

    /** Whether the person of a request has said how it went. */
    @PermitAll
    public boolean isRated(long requestId) {
        return feedback.isRated(requestId);
    }

    /** What a message about a piece of feedback is made of; looked up when it is sent. Empty where its contact was disposed of. */
    @RolesAllowed("system")
    public Optional<FeedbackCorrespondence> correspondence(long feedbackId) {
        return feedback.byId(feedbackId).flatMap(found -> feedback.email(feedbackId).map(found::correspondence));
    }

    /** Removes words and contacts that nobody needs any more, and keys that are not taken any more. */
    @RolesAllowed("system")
    public void dispose() {
        Instant now = now();
        keys.removeOldAt(now);
        feedback.removeWords(now.minus(WORDS_AFTER_THE_END), now.atZone(ZoneOffset.UTC).minusMonths(MONTHS_OF_WORDS_WITHOUT_AN_END).toInstant());
    }

    private static void demandSomethingSaid(GiveFeedback command, Said said) {
        if (command.rating().filter(rating -> rating < 1 || rating > BEST).isPresent() || command.about() instanceof About.OfRequest && command.rating().isEmpty()) {
            throw new FeedbackRefused(Problem.NO_RATING);
        }
        if (said.words().isEmpty() && command.useful().isEmpty() && command.rating().isEmpty()) {
            throw new FeedbackRefused(Problem.NOTHING_SAID);
        }
    }

    /** What makes two forms the same: all that was said, and about what. The proof of a request is not part of it, because a browser may prove again. */
    private static String body(GiveFeedback command, Said said) {
        return String.join("\0", command.about().toString(), command.useful().toString(), command.rating().toString(), said.words(), said.email(),
                command.channel().name(), command.language().tag());
    }

    /** To the microsecond, which is what the database keeps. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
