package org.heardportal.publishing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heardportal.content.ContentProblem;
import org.heardportal.publishing.DraftRefused.Problem;
import org.heardportal.shared.Actor;
import org.heardportal.shared.DomainEvent;

/** The drafts that are planned for a time: one after the other becomes current. A row that one node publishes is locked for the others. */
@Stateless
public class PlannedDrafts {

    @Inject
    ContentDraftRepository drafts;

    @Inject
    Publishing publishing;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> happened;

    /** The draft whose time has come first; empty where there is none. */
    @RolesAllowed("system")
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Optional<Long> next() {
        return drafts.due(now()).stream().findFirst().map(ContentDraft::id);
    }

    /**
     * Publishes a draft whose time has come; one that another node has published meanwhile is passed over.
     *
     * @throws ContentRefused when the content could not be used with it
     * @throws DraftRefused when another text was published since it was begun
     */
    @RolesAllowed("system")
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void publish(long id) {
        planned(id).ifPresent(draft -> {
            ContentPath path = new ContentPath(draft.path());
            if (!draft.standsOver(publishing.standing(path).shown())) {
                throw new DraftRefused(Problem.OVERTAKEN);
            }
            publishing.publish(new Publication(path, draft.text(), Actor.of(Actor.Kind.OWNER, draft.sender()), draft.reason(), draft.approver(), false));
            drafts.remove(draft);
        });
    }

    /** It could not be published: it is a draft again, with the reasons, and who sent it is told. */
    @RolesAllowed("system")
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void refuse(long id, RuntimeException why) {
        planned(id).ifPresent(draft -> {
            long sender = draft.sender();
            draft.refuse(words(why));
            happened.fire(new DraftSentBack(now(), Actor.system(), draft.id(), sender));
        });
    }

    /** What a message about a draft says; empty where it is published or dropped. */
    @RolesAllowed("system")
    public Optional<DraftRow> draft(long id) {
        return drafts.byId(id).map(ContentDraft::row);
    }

    private Optional<ContentDraft> planned(long id) {
        return drafts.byId(id).flatMap(draft -> drafts.locked(draft.path())).filter(draft -> draft.state() == DraftState.PLANNED && draft.isDue(now()));
    }

    private static String words(RuntimeException why) {
        return why instanceof ContentRefused refused ? refused.problems().stream().map(ContentProblem::reason).collect(Collectors.joining("\n"))
                : "Another text was published since this one was begun.";
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
