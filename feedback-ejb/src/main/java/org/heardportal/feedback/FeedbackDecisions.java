package org.heardportal.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heardportal.account.Act;
import org.heardportal.account.Facts;
import org.heardportal.account.Gate;
import org.heardportal.account.SignedInPerson;
import org.heardportal.content.Language;
import org.heardportal.content.service.Confidentiality;
import org.heardportal.content.service.ServiceDefinition;
import org.heardportal.feedback.FeedbackStepRefused.Problem;
import org.heardportal.publishing.PublishedContent;
import org.heardportal.shared.Actor;
import org.heardportal.shared.DomainEvent;
import org.heardportal.shared.Reference;
import org.heardportal.shared.Subject;

/**
 * Moves feedback on, for one piece or for all that a task answers, within the transaction of whoever decides. Who left a contact is told of an end once for each
 * decision, whatever number of things they said.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class FeedbackDecisions {

    private static final int LONGEST_ANSWER = 5000;

    @Inject
    FeedbackRepository feedback;

    @Inject
    PublishedContent published;

    @Inject
    PublicWords publicWords;

    @Inject
    Gate gate;

    @Inject
    Event<DomainEvent> happened;

    /**
     * What somebody wants to give to a task.
     *
     * @param owningTeam the team that answers for it
     */
    public record Chosen(long feedbackId, Optional<String> service, String owningTeam) {
    }

    /**
     * Something is going to be done about these.
     *
     * @throws NoSuchFeedback when there is none with one of the references
     * @throws org.heardportal.account.AccessDenied when another team answers for one
     * @throws FeedbackStepRefused when one was decided about before
     */
    public List<Chosen> accept(SignedInPerson by, Collection<Reference> references, Instant at) {
        return references.stream().distinct().map(reference -> {
            Feedback found = get(by, Act.DECIDE_ON_FEEDBACK, reference);
            move(found, FeedbackEdge.ACCEPTED_FOR_TASK, "", by, at);
            return new Chosen(found.id(), found.service(), found.owningTeam());
        }).toList();
    }

    /**
     * Ends these with an answer that is published, and tells everyone who left a contact.
     *
     * @throws FeedbackStepRefused when one cannot end so
     */
    public void end(SignedInPerson by, Collection<Long> ids, FeedbackEdge edge, String answer, Instant at) {
        ids.stream().sorted().map(id -> feedback.byId(id).orElseThrow()).forEach(found -> move(found, edge, answer, by, at));
        feedback.flush();
        feedback.tell(ids, at).forEach(id -> happened.fire(new PersonToTell(at, owner(by), id)));
    }

    /** The rows of these, the oldest first. */
    public List<FeedbackRow> rows(Collection<Long> ids) {
        return ids.stream().sorted().flatMap(id -> feedback.byId(id).stream()).map(Feedback::row).toList();
    }

    /**
     * Words that are going to be published, without spaces around them.
     *
     * @throws FeedbackStepRefused when there are none, too many, or when they would name somebody
     */
    public String answer(String typed) {
        String answer = typed.replaceAll("[\\p{Cc}\\p{Cs}&&[^\\n]]", "").strip();
        if (answer.isEmpty()) {
            throw new FeedbackStepRefused(Problem.ANSWER_MISSING);
        }
        if (answer.codePointCount(0, answer.length()) > LONGEST_ANSWER) {
            throw new FeedbackStepRefused(Problem.ANSWER_TOO_LONG);
        }
        if (publicWords.nameSomebody(answer)) {
            throw new FeedbackStepRefused(Problem.ANSWER_NAMES_SOMEBODY);
        }
        return answer;
    }

    Feedback get(SignedInPerson by, Act act, Reference reference) {
        Feedback found = feedback.byReference(reference).orElseThrow(NoSuchFeedback::new);
        Confidentiality confidentiality = found.service().flatMap(slug -> published.current().service(slug, Language.ENGLISH))
                .map(ServiceDefinition::confidentiality).orElse(Confidentiality.ORDINARY);
        gate.pass(by, act, new Facts(Optional.of(found.owningTeam()), Set.of(), confidentiality), Subject.of("feedback", found.id()));
        return found;
    }

    void move(Feedback found, FeedbackEdge edge, String answer, SignedInPerson by, Instant at) {
        found.move(edge, answer, at);
        happened.fire(new FeedbackDecided(at, owner(by), found.id(), edge.to()));
    }

    static Actor owner(SignedInPerson by) {
        return Actor.of(Actor.Kind.OWNER, by.accountId());
    }
}
