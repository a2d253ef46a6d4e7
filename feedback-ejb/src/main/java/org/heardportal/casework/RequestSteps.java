package org.heardportal.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heardportal.account.Act;
import org.heardportal.account.SignedInPerson;
import org.heardportal.casework.RequestState.Outcome;
import org.heardportal.casework.StepRefused.Problem;
import org.heardportal.content.service.Channel;
import org.heardportal.shared.Actor;
import org.heardportal.shared.DomainEvent;
import org.heardportal.shared.Reference;

/** The steps that staff take: one at a time on a request, by whoever may, from the version that they saw. */
@ApplicationScoped
class RequestSteps {

    @Inject
    RequestRepository requests;

    @Inject
    RequestRights rights;

    @Inject
    RequestDates dates;

    @Inject
    RequestLog log;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> happened;

    void take(RequestStep step) {
        ServiceRequest request = requests.findToChange(step.reference()).orElseThrow(NoSuchRequest::new);
        StaffStep kind = StaffStep.of(step);
        rights.demand(step.by(), kind.act(), request);
        if (request.version() != step.version()) {
            throw new RequestChanged();
        }
        if (!kind.leadsFrom(request, step.by())) {
            throw new NoSuchStep(request.state());
        }
        new Taking(request, step.by(), request.momentOf(clock.instant().truncatedTo(ChronoUnit.MICROS))).take(step);
    }

    /** One step being taken. */
    private final class Taking {

        private final ServiceRequest request;
        private final long id;
        private final SignedInPerson by;
        private final Actor actor;
        private final Instant now;

        Taking(ServiceRequest request, SignedInPerson by, Instant now) {
            this.request = request;
            this.id = request.id();
            this.by = by;
            this.actor = by.actor();
            this.now = now;
        }

        void take(RequestStep step) {
            switch (step) {
                case RequestStep.Take take -> workOn();
                case RequestStep.Ask ask -> ask(StepWords.needed(ask.words()));
                case RequestStep.HandToOthers hand -> handTo(OtherParty.of(hand.waitingFor()).orElseThrow(() -> new StepRefused(Problem.NOBODY_NAMED)));
                case RequestStep.OthersAnswered answered -> {
                    write(happening(RequestEventKind.OTHERS_ANSWERED, EventDetails.NONE));
                    happened.fire(new OthersAnswered(now, actor, id));
                }
                case RequestStep.Answer answer -> answer(StepWords.needed(answer.words()));
                case RequestStep.Close close -> close(close);
                case RequestStep.Reopen reopen -> {
                    write(happening(RequestEventKind.REOPENED, EventDetails.NONE));
                    happened.fire(new RequestReopened(now, actor, id));
                }
                case RequestStep.MoveDue move -> moveDue(move);
                case RequestStep.AddNote note -> note(StepWords.needed(note.words()));
            }
        }

        private void workOn() {
            boolean received = request.state() == RequestState.RECEIVED;
            boolean another = !request.assignedTo().equals(Optional.of(by.accountId()));
            List<Happening> happenings = new ArrayList<>();
            if (received) {
                happenings.addAll(acknowledged());
                happenings.add(happening(RequestEventKind.TAKEN_IN_HAND, EventDetails.NONE));
            }
            if (another) {
                happenings.add(happening(RequestEventKind.ASSIGNED, EventDetails.NONE.withAccount(by.accountId())));
            }
            write(happenings.toArray(Happening[]::new));
            if (received) {
                happened.fire(new RequestTakenInHand(now, actor, id));
            }
            if (another) {
                happened.fire(new RequestAssigned(now, actor, id));
            }
        }

        private void ask(String words) {
            Optional<Long> message = message(words);
            List<Happening> happenings = new ArrayList<>(acknowledged());
            happenings.add(happening(RequestEventKind.INFORMATION_ASKED, EventDetails.NONE.withMessage(message)).by(wayToThePerson()));
            write(happenings.toArray(Happening[]::new));
            happened.fire(new InformationAsked(now, actor, id, message));
        }

        private void handTo(OtherParty party) {
            write(happening(RequestEventKind.HANDED_TO_OTHERS, EventDetails.NONE.withWaitingFor(party.key())));
            happened.fire(new RequestHandedToOthers(now, actor, id));
        }

        private void answer(String words) {
            Optional<Long> message = message(words);
            write(happening(RequestEventKind.ANSWERED, EventDetails.NONE.withMessage(message)).by(wayToThePerson()));
            happened.fire(new RequestAnswered(now, actor, id, message));
        }

        private void close(RequestStep.Close close) {
            String words = close.outcome() == Outcome.DONE ? StepWords.optional(close.words()) : StepWords.needed(close.words());
            Optional<Long> first = close.outcome() == Outcome.ALREADY_REPORTED ? Optional.of(firstReport(close.duplicateOf())) : Optional.empty();
            Optional<Long> message = message(words);
            write(happening(RequestEventKind.CLOSED, EventDetails.NONE.withMessage(message).withOutcome(close.outcome(), first)).by(wayToThePerson()));
            happened.fire(new RequestClosed(now, actor, id, message, close.outcome().key().replace('_', '-')));
        }

        private long firstReport(String typed) {
            return Reference.parse(typed).flatMap(requests::find)
                    .filter(other -> other.id() != id && other.service().equals(request.service()))
                    .orElseThrow(() -> new StepRefused(Problem.NO_SUCH_REFERENCE)).id();
        }

        private void moveDue(RequestStep.MoveDue move) {
            EventDetails dated = dates.move(request, move.to(), now);
            DelayReason reason = DelayReason.of(move.reason()).orElseThrow(() -> new StepRefused(Problem.REASON_MISSING));
            Optional<Long> message = message(StepWords.needed(move.words()));
            write(happening(RequestEventKind.DUE_MOVED, dated.withMessage(message)).because(reason.key()).by(wayToThePerson()));
            happened.fire(new DueDateMoved(now, actor, id, message, reason.key()));
        }

        private void note(String words) {
            long note = requests.add(new RequestNote(request, by.accountId(), words, now)).id();
            write(happening(RequestEventKind.NOTE_ADDED, EventDetails.NONE.withNote(note)));
            happened.fire(new NoteAdded(now, actor, id));
        }

        /** The first words to somebody whose request came by letter or e-mail tell them that we have it. */
        private List<Happening> acknowledged() {
            boolean first = request.state() == RequestState.RECEIVED && !RequestOpening.TOLD_AT_ONCE.contains(request.channel());
            return first ? List.of(happening(RequestEventKind.ACKNOWLEDGED, EventDetails.NONE).by(wayToThePerson())) : List.of();
        }

        private Optional<Long> message(String words) {
            return words.isEmpty() ? Optional.empty() : Optional.of(requests.add(new RequestMessage(request, actor, wayToThePerson(), words, now)).id());
        }

        private Channel wayToThePerson() {
            return requests.contact(id).email().isEmpty() ? Channel.WEB : Channel.EMAIL;
        }

        private Happening happening(RequestEventKind kind, EventDetails details) {
            return Happening.now(kind, actor, now, details);
        }

        private void write(Happening... happenings) {
            log.write(request, happenings);
        }
    }
}
