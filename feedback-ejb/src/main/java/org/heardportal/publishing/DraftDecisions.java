package org.heardportal.publishing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.heardportal.account.SignedInPerson;
import org.heardportal.publishing.DraftMoved.Way;
import org.heardportal.publishing.DraftRefused.Problem;
import org.heardportal.shared.Actor;
import org.heardportal.shared.DomainEvent;

/** How a draft is published: at once or at a time, and with the approval of a second person where the page asks for it. */
@Stateless
public class DraftDecisions {

    @Inject
    ContentDraftRepository drafts;

    @Inject
    Publishing publishing;

    @Inject
    PageRights rights;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> happened;

    /** What became of a draft. */
    public enum Outcome { PUBLISHED, PLANNED, WAITING }

    /**
     * Sends a draft: it is published at once, planned, or waits for a second person.
     *
     * @throws DraftRefused when it was changed meanwhile, was overtaken, or something is missing
     * @throws ContentRefused when the content could not be used with it, with every reason
     */
    @RolesAllowed("owner")
    public Outcome send(SendDraft command) {
        ContentPath path = ContentDrafts.path(command.path());
        ContentDraft draft = drafts.seen(command.path(), command.version());
        rights.pass(command.by(), path, Optional.of(draft.text()));
        Optional<ContentRevision> shown = publishing.standing(path).shown();
        if (!draft.standsOver(shown)) {
            throw new DraftRefused(Problem.OVERTAKEN);
        }
        if (shown.filter(revision -> revision.says(draft.text())).isPresent()) {
            throw new DraftRefused(Problem.SAME_TEXT);
        }
        boolean asksSomebody = rights.needsApproval(path);
        draft.send(command, asksSomebody, now());
        publishing.tryOut(path, draft.text()); // nobody is asked to approve, and nothing is planned, that could not be published now
        if (asksSomebody) {
            moved(command.by(), draft, Way.APPROVAL_ASKED);
            return Outcome.WAITING;
        }
        if (draft.state() == DraftState.PLANNED) {
            moved(command.by(), draft, Way.PLANNED);
            return Outcome.PLANNED;
        }
        return publish(path, draft);
    }

    /**
     * A second person approves: it is published at once, or at the time that was asked for.
     *
     * @throws DraftRefused when it was changed meanwhile, or the person wrote or sent it
     */
    @RolesAllowed("owner")
    public Outcome approve(SignedInPerson by, String path, int version) {
        ContentDraft draft = drafts.seen(path, version);
        rights.pass(by, ContentDrafts.path(path), Optional.of(draft.text()));
        if (!draft.standsOver(publishing.standing(ContentDrafts.path(path)).shown())) {
            throw new DraftRefused(Problem.OVERTAKEN);
        }
        draft.approve(by.accountId());
        moved(by, draft, Way.APPROVED);
        return draft.isDue(now()) ? publish(ContentDrafts.path(path), draft) : Outcome.PLANNED;
    }

    /**
     * A second person does not approve; who sent it is told why.
     *
     * @throws DraftRefused when it was changed meanwhile, or no reason is given
     */
    @RolesAllowed("owner")
    public void sendBack(SignedInPerson by, String path, int version, String why) {
        ContentDraft draft = drafts.seen(path, version);
        rights.pass(by, ContentDrafts.path(path), Optional.of(draft.text()));
        long sender = draft.sender();
        draft.sendBack(why);
        happened.fire(new DraftSentBack(now(), actor(by), draft.id(), sender));
    }

    /** Takes a draft back that waits or is planned: it can be written on. */
    @RolesAllowed("owner")
    public void takeBack(SignedInPerson by, String path, int version) {
        ContentDraft draft = drafts.seen(path, version);
        rights.pass(by, ContentDrafts.path(path), Optional.of(draft.text()));
        if (draft.state() == DraftState.DRAFT) {
            throw new DraftRefused(Problem.NOT_NOW);
        }
        draft.takeBack();
        moved(by, draft, Way.TAKEN_BACK);
    }

    private Outcome publish(ContentPath path, ContentDraft draft) {
        publishing.publish(new Publication(path, draft.text(), Actor.of(Actor.Kind.OWNER, draft.sender()), draft.reason(), draft.approver(), false));
        drafts.remove(draft);
        return Outcome.PUBLISHED;
    }

    private void moved(SignedInPerson by, ContentDraft draft, Way way) {
        happened.fire(new DraftMoved(now(), actor(by), draft.id(), rights.teamOf(new ContentPath(draft.path()), Optional.of(draft.text())), way));
    }

    private static Actor actor(SignedInPerson by) {
        return Actor.of(Actor.Kind.OWNER, by.accountId());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
