package org.heardportal.casework;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.heardportal.content.ContentLibrary;
import org.heardportal.content.Language;
import org.heardportal.content.form.Checked;
import org.heardportal.content.form.FormDefinition;
import org.heardportal.content.form.Question;
import org.heardportal.content.form.Typed;
import org.heardportal.content.service.Availability;
import org.heardportal.content.service.Channel;
import org.heardportal.publishing.FormerContent;
import org.heardportal.publishing.PublishedContent;
import org.heardportal.shared.Actor;
import org.heardportal.shared.DomainEvent;
import org.heardportal.shared.Secret;

/**
 * Answers that are not sent yet, one question at a time. Whoever has the secret of a draft has the draft: the database keeps its hash alone.
 * Each verb that takes a secret throws {@link NoSuchDraft} for one that leads nowhere, {@link DraftAsleep} after 30 minutes without use, and
 * {@link DraftSent} for what became a request. Reading is no use and writes nothing.
 */
@Stateless
public class Drafts {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Inject
    DraftRepository drafts;

    @Inject
    DraftSending sending;

    @Inject
    PublishedContent published;

    @Inject
    FormerContent former;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> happened;

    /**
     * Begins a draft.
     *
     * @return its secret
     * @throws NoSuchForm when the service is not asked for by a form, or not now
     */
    @PermitAll
    public String begin(String service, Language language, Channel channel) {
        ContentLibrary content = published.current();
        FormDefinition form = content.forms(Language.ENGLISH).stream().filter(each -> each.service().equals(service)).findFirst()
                .filter(each -> content.service(service, Language.ENGLISH).filter(of -> of.availability() == Availability.OPEN).isPresent())
                .orElseThrow(NoSuchForm::new);
        String secret = Secret.mintShort();
        drafts.add(new Draft(secret, new DraftStart(service, form.key(), language, channel), published.revisions(), now()));
        return secret;
    }

    /** How far a draft is, with the words of its form in a language where they are there. */
    @PermitAll
    public DraftProgress read(String secret, Language language) {
        return progress(open(drafts.bySecret(secret)), language);
    }

    /**
     * Answers a question; the answer is kept when it is accepted.
     *
     * @throws QuestionNotAsked when the form does not ask it, or not yet
     */
    @PermitAll
    public Checked answer(String secret, String question, Typed typed) {
        Draft draft = open(drafts.lockBySecret(secret));
        Question asked = progress(draft, Language.ENGLISH).reachable(question).orElseThrow(QuestionNotAsked::new);
        Checked checked = asked.check(typed, today());
        if (checked instanceof Checked.Accepted accepted) {
            drafts.keep(draft, question, accepted.answer());
        }
        draft.use(now());
        return checked;
    }

    /** Removes the draft with its answers. Its address leads nowhere then. */
    @PermitAll
    public void clear(String secret) {
        drafts.remove(open(drafts.lockBySecret(secret)));
    }

    /** Has a link sent by which the draft is woken. */
    @PermitAll
    public void askForLink(String secret, String email, Language language) {
        Draft draft = open(drafts.lockBySecret(secret));
        draft.askForLink(email, language);
        draft.use(now());
        happened.fire(new DraftLinkAsked(now(), Actor.visitor(), draft.id()));
    }

    /** A code by which the draft is woken, in groups; shown now and never again. An earlier one no longer works. */
    @PermitAll
    public String code(String secret) {
        Draft draft = open(drafts.lockBySecret(secret));
        DraftCode code = DraftCode.random();
        draft.wakeBy(code);
        draft.use(now());
        return code.toString();
    }

    /**
     * Wakes a draft by the token of a link or by a code as typed. Each works once.
     *
     * @throws NoSuchDraft when neither leads to a draft, or not any more
     */
    @PermitAll
    public WokenDraft wake(String tokenOrCode) {
        Draft draft = drafts.lockByLink(tokenOrCode.strip())
                .or(() -> DraftCode.parse(tokenOrCode).flatMap(drafts::lockByCode))
                .orElseThrow(NoSuchDraft::new);
        String secret = Secret.mintShort();
        draft.wake(secret, now());
        return new WokenDraft(draft.service(), secret);
    }

    /**
     * Makes a request of a draft. The same form sent again, even at the same time, leads to the same receipt.
     *
     * @throws AnswersChanged when the answers are not those that were shown
     * @throws AnswerOutdated when an answer is not good any more
     * @throws SubmissionRefused when the key of the form was used for something else
     */
    @PermitAll
    public Receipt send(SendDraft command) {
        Draft draft = drafts.lockBySecret(command.secret()).orElseThrow(NoSuchDraft::new);
        if (draft.sentAs().isPresent()) {
            return sending.again(draft, command);
        }
        return sending.first(open(Optional.of(draft)), progress(draft, command.language()), command, now(), today());
    }

    /** Mints the link of a draft that somebody asked for; empty where the draft was sent, cleared or disposed of meanwhile. */
    @RolesAllowed("system")
    public Optional<DraftLink> mintLink(long draftId) {
        return drafts.lockById(draftId).filter(draft -> draft.sentAs().isEmpty()).filter(draft -> !draft.email().isEmpty()).map(draft -> {
            String token = Secret.mintShort();
            draft.linkBy(token);
            return new DraftLink(draft.service(), draft.language(), draft.email(), token);
        });
    }

    /** Removes drafts that were not used for seven days, and keys of forms that are older. */
    @RolesAllowed("system")
    public void dispose() {
        drafts.removeUnusedSince(now().minus(Draft.KEPT));
    }

    private Draft open(Optional<Draft> found) {
        Draft draft = found.orElseThrow(NoSuchDraft::new);
        if (draft.sentAs().isPresent()) {
            throw new DraftSent();
        }
        if (draft.isAsleepAt(now())) {
            throw new DraftAsleep();
        }
        return draft;
    }

    private DraftProgress progress(Draft draft, Language language) {
        return new DraftProgress(draft.service(), former.form(draft.formRevision(), language), drafts.answers(draft));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }

    /** To the microsecond, which is what the database keeps. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
