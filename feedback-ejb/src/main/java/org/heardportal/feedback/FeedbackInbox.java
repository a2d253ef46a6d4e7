package org.heardportal.feedback;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.heardportal.account.Act;
import org.heardportal.account.SignedInPerson;
import org.heardportal.feedback.FeedbackStepRefused.Problem;
import org.heardportal.shared.DomainEvent;
import org.heardportal.shared.Reference;

/** Where owners read what people said about what their teams answer for, and decide about it by itself. What a task answers is decided with the task. */
@Stateless
public class FeedbackInbox {

    @Inject
    FeedbackRepository feedback;

    @Inject
    FeedbackDecisions decisions;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> happened;

    /** The feedback that the person's teams answer for, newest first. */
    @RolesAllowed("owner")
    public List<FeedbackRow> rows(InboxQuery query) {
        return feedback.inbox(query);
    }

    /** How many rows there are in all. */
    @RolesAllowed("owner")
    public long count(InboxQuery query) {
        return feedback.countInbox(query);
    }

    /**
     * One piece, masked.
     *
     * @throws NoSuchFeedback when there is none with this reference
     * @throws org.heardportal.account.AccessDenied when another team answers for it
     */
    @RolesAllowed("owner")
    public FeedbackItem item(SignedInPerson by, Reference reference) {
        Feedback found = decisions.get(by, Act.SEE_FEEDBACK, reference);
        boolean differs = feedback.words(found.id()).filter(Masking::findsIn).isPresent();
        return found.item(differs, feedback.email(found.id()).isPresent());
    }

    /**
     * The words as they were typed, which is on record; as masked where they were disposed of.
     *
     * @throws NoSuchFeedback when there is none with this reference
     * @throws org.heardportal.account.AccessDenied when another team answers for it
     */
    @RolesAllowed("owner")
    public String wordsAsTyped(SignedInPerson by, Reference reference) {
        Feedback found = decisions.get(by, Act.SEE_FEEDBACK, reference);
        happened.fire(new FeedbackSeen(now(), FeedbackDecisions.owner(by), found.id()));
        return feedback.words(found.id()).orElseGet(() -> found.row().words());
    }

    /**
     * Looks into it.
     *
     * @throws FeedbackStepRefused when it was looked into before, or changed meanwhile
     */
    @RolesAllowed("owner")
    public void takeInHand(DecideOnFeedback command) {
        Feedback found = asSeen(command);
        decisions.move(found, FeedbackEdge.TAKEN_IN_HAND, "", command.by(), now());
        feedback.flush();
    }

    /**
     * Nothing is done about it, and the answer says why.
     *
     * @throws FeedbackStepRefused when a task answers it, when it has ended, was changed meanwhile, or the answer cannot be published
     */
    @RolesAllowed("owner")
    public void decline(DecideOnFeedback command) {
        Feedback found = asSeen(command);
        if (found.state() == FeedbackState.ACCEPTED) {
            throw new FeedbackStepRefused(Problem.NOT_NOW);
        }
        decisions.end(command.by(), List.of(found.id()), FeedbackEdge.DECLINED_WITH_REASON, decisions.answer(command.answer()), now());
    }

    private Feedback asSeen(DecideOnFeedback command) {
        Feedback found = decisions.get(command.by(), Act.DECIDE_ON_FEEDBACK, command.reference());
        if (found.version() != command.version()) {
            throw new FeedbackStepRefused(Problem.CHANGED);
        }
        return found;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
