package org.heardportal.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.heardportal.casework.SampleRequests.BEE;
import static org.heardportal.casework.SampleRequests.BINS;
import static org.heardportal.casework.SampleRequests.adviser;
import static org.heardportal.casework.SampleRequests.at;
import static org.heardportal.casework.SampleRequests.audited;
import static org.heardportal.casework.SampleRequests.by;
import static org.heardportal.casework.SampleRequests.events;
import static org.heardportal.casework.SampleRequests.online;
import static org.heardportal.casework.SampleRequests.owner;
import static org.heardportal.casework.SampleRequests.promise;
import static org.heardportal.casework.SampleRequests.promised;
import static org.heardportal.casework.SampleRequests.row;
import static org.heardportal.casework.SampleRequests.version;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heardportal.account.SignedInPerson;
import org.heardportal.casework.RequestState.Outcome;
import org.heardportal.casework.RequestStep.AddNote;
import org.heardportal.casework.RequestStep.Answer;
import org.heardportal.casework.RequestStep.Ask;
import org.heardportal.casework.RequestStep.Close;
import org.heardportal.casework.RequestStep.HandToOthers;
import org.heardportal.casework.RequestStep.MoveDue;
import org.heardportal.casework.RequestStep.OthersAnswered;
import org.heardportal.casework.RequestStep.Reopen;
import org.heardportal.casework.RequestStep.Take;
import org.heardportal.casework.StepRefused.Problem;
import org.heardportal.content.Language;
import org.heardportal.content.service.Channel;
import org.heardportal.publishing.PublishedContent;
import org.heardportal.schema.Rows;
import org.heardportal.shared.AsOwner;
import org.heardportal.shared.AsSystem;
import org.heardportal.shared.MovableClock;
import org.heardportal.shared.Reference;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What staff do with one request, step by step, against the real container and database. */
@ExtendWith(ArquillianExtension.class)
class RequestDeskIT {

    private static final String WORDS = "We need to know which bin it was.";

    @Inject
    ServiceRequests requests;

    @Inject
    RequestDesk desk;

    @Inject
    RequestLedger ledger;

    @Inject
    PublishedContent published;

    @Inject
    AsOwner asOwner;

    @Inject
    AsSystem asSystem;

    @Inject
    Clock clock;

    @AfterEach
    void everyRowSaysWhatItsLogSays() {
        MovableClock.reset();
        assertThat(asSystem.get(ledger::differences)).isEmpty();
    }

    @Test
    void staffReadARequestWithTheWordsOfItsFormAndThatTheyDidIsOnRecord() {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("which-bins", "rubbish\nrecycling");
        answers.put("collection-day", "2026-10-05");
        answers.put("tag", "no");
        answers.put("address", "1 Sample Street\n\nTynewick\nZZ99 3VZ");
        Reference reference = requests.open(new OpenServiceRequest(adviser("waste").actor(), BINS, published.revisions().form(BINS), Channel.PHONE, Language.ENGLISH,
                answers, BEE, clock.instant())).reference();
        RequestFile file = read(adviser("waste"), reference);
        assertThat(file.answers()).extracting(RequestFile.Answered::lines).containsExactly(
                List.of("Rubbish", "Recycling"), List.of("5 October 2026"), List.of("No"), List.of("1 Sample Street", "Tynewick", "ZZ99 3VZ"));
        assertThat(file.answers().getFirst().question()).isEqualTo("Which bins did we miss?");
        assertThat(file.contact()).isEqualTo(BEE);
        assertThat(file.promises()).extracting(PromiseProgress::standard).containsExactly("missed-bin-return", "request-acknowledged");
        assertThat(file.steps()).containsExactlyInAnyOrder(StaffStep.TAKE, StaffStep.ASK, StaffStep.HAND_TO_OTHERS, StaffStep.ANSWER, StaffStep.CLOSE,
                StaffStep.MOVE_DUE, StaffStep.NOTE);
        assertThat(audited(reference, "request-seen")).isOne();
    }

    @Test
    void everyStepLeavesItsEventItsMessageAndItsAuditEntry() {
        Reference reference = opened();
        take(new Take(adviser("waste"), reference, version(reference)));
        assertThat(row(reference, "state || ' ' || assigned_to")).isEqualTo("in_hand " + adviser().accountId());
        take(new Ask(adviser("waste"), reference, version(reference), "  " + WORDS + "\r\nOr both? "));
        RequestFile waiting = read(adviser("waste"), reference);
        assertThat(waiting.asked()).contains(WORDS + "\nOr both?");
        assertThat(waiting.assignedTo()).contains("Ada Adviser");
        assertThat(waiting.steps()).contains(StaffStep.HAND_TO_OTHERS, StaffStep.CLOSE).doesNotContain(StaffStep.ASK, StaffStep.TAKE, StaffStep.REOPEN);
        take(new HandToOthers(adviser("waste"), reference, version(reference), "other-council"));
        take(new OthersAnswered(adviser("waste"), reference, version(reference)));
        take(new Answer(owner("waste"), reference, version(reference), "We come on Friday."));
        take(new AddNote(adviser("waste"), reference, version(reference), "The dog is big."));
        take(new Close(adviser("waste"), reference, version(reference), Outcome.DONE, "", ""));
        take(new Reopen(adviser("waste"), reference, version(reference)));
        take(new Close(adviser("waste"), reference, version(reference), Outcome.NOT_AGREED, "", "It is not our bin."));
        assertThat(events(reference)).containsExactly("received", "acknowledged", "taken_in_hand", "assigned", "information_asked", "handed_to_others", "others_answered",
                "answered", "note_added", "closed", "reopened", "closed");
        RequestFile closed = read(adviser("waste"), reference);
        assertThat(closed.timeline()).first().extracting(TimelineEntry::words, TimelineEntry::outcome).containsExactly("It is not our bin.", Optional.of(Outcome.NOT_AGREED));
        assertThat(closed.notes()).singleElement().extracting(RequestFile.Note::words, RequestFile.Note::by).containsExactly("The dog is big.", "Ada Adviser");
        assertThat(closed.steps()).containsExactlyInAnyOrder(StaffStep.REOPEN, StaffStep.NOTE);
        for (String kind : List.of("request-taken-in-hand", "request-assigned", "information-asked", "request-handed-to-others", "others-answered", "request-answered",
                "note-added", "request-reopened")) {
            assertThat(audited(reference, kind)).as(kind).isOne();
        }
        assertThat(Rows.of("select reason from audit_entry where kind = 'request-closed' and subject_id = ? order by id", row(reference, "id"))).containsExactly("done", "not-agreed");
    }

    @Test
    void whatWasReportedAlreadyNamesTheFirstReport() {
        Reference first = opened();
        Reference second = opened();
        take(new Close(adviser("waste"), second, version(second), Outcome.ALREADY_REPORTED, first.toString().toLowerCase(), WORDS));
        assertThat(row(second, "duplicate_of")).isEqualTo(row(first, "id"));
        assertThat(promise(second, "missed-bin-return", "outcome")).isEqualTo("left_out");
        take(new Reopen(adviser("waste"), second, version(second)));
        assertThat(row(second, "duplicate_of")).isNull();
        assertThat(promise(second, "missed-bin-return", "outcome")).isNull();
    }

    @Test
    void aDateThatWasToldMovesToALaterDayWithAReasonBeforeItPasses() {
        MovableClock.moveTo(at("2026-10-05T10:00"));
        Reference reference = opened();
        SignedInPerson ada = adviser("waste");
        LocalDate told = LocalDate.parse("2026-10-07");
        refused(new MoveDue(ada, reference, version(reference), told, "weather", WORDS), Problem.DATE_NOT_LATER);
        refused(new MoveDue(ada, reference, version(reference), LocalDate.parse("9999-10-07"), "weather", WORDS), Problem.DATE_NOT_LATER);
        refused(new MoveDue(ada, reference, version(reference), told.plusDays(2), "whim", WORDS), Problem.REASON_MISSING);
        take(new MoveDue(ada, reference, version(reference), told.plusDays(2), "weather", "There is snow."));
        assertThat(promised(reference, "missed-bin-return", "due_at")).isEqualTo(at("2026-10-10T00:00"));
        assertThat(promised(reference, "missed-bin-return", "counts_until")).isEqualTo(at("2026-10-08T00:00"));
        assertThat(read(ada, reference).timeline().getFirst().due()).contains(told.plusDays(2));
        MovableClock.moveTo(at("2026-10-09T10:00"));
        take(new Close(ada, reference, version(reference), Outcome.DONE, "", ""));
        assertThat(promise(reference, "missed-bin-return", "outcome")).as("within the new date, after the one that counts").isEqualTo("broken");
        Reference late = requests.open(by(Channel.PHONE, ada.actor(), BINS, BEE, at("2026-10-05T10:00"))).reference();
        refused(new MoveDue(ada, late, version(late), LocalDate.parse("2026-10-20"), "parts", WORDS), Problem.DATE_HAS_PASSED);
        assertThat(read(ada, late).steps()).doesNotContain(StaffStep.MOVE_DUE).contains(StaffStep.ANSWER);
    }

    @Test
    void aLetterIsAcknowledgedByWhoeverTakesItInHandOrAsksFirst() {
        SignedInPerson ada = adviser("waste");
        Reference taken = requests.open(by(Channel.LETTER, ada.actor(), BINS, BEE, clock.instant())).reference();
        take(new Take(ada, taken, version(taken)));
        assertThat(events(taken)).containsExactly("received", "acknowledged", "taken_in_hand", "assigned");
        Reference asked = requests.open(by(Channel.EMAIL, ada.actor(), BINS, BEE, clock.instant())).reference();
        take(new Ask(ada, asked, version(asked), WORDS));
        assertThat(events(asked)).containsExactly("received", "acknowledged", "information_asked");
        assertThat(promise(asked, "request-acknowledged", "outcome")).isEqualTo("kept");
    }

    private Reference opened() {
        return requests.open(online(BINS, BEE, clock.instant())).reference();
    }

    private RequestFile read(SignedInPerson person, Reference reference) {
        return asOwner.get(() -> desk.read(person, reference));
    }

    private void take(RequestStep step) {
        asOwner.get(() -> {
            desk.take(step);
            return "taken";
        });
    }

    private void refused(RequestStep step, Problem problem) {
        assertThatThrownBy(() -> take(step)).as(step.getClass().getSimpleName())
                .isInstanceOfSatisfying(StepRefused.class, refused -> assertThat(refused.problem()).isEqualTo(problem));
    }
}
