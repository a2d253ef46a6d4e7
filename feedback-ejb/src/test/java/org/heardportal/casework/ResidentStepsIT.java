package org.heardportal.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.heardportal.casework.SampleRequests.BEE;
import static org.heardportal.casework.SampleRequests.BINS;
import static org.heardportal.casework.SampleRequests.adviser;
import static org.heardportal.casework.SampleRequests.at;
import static org.heardportal.casework.SampleRequests.audited;
import static org.heardportal.casework.SampleRequests.events;
import static org.heardportal.casework.SampleRequests.online;
import static org.heardportal.casework.SampleRequests.promise;
import static org.heardportal.casework.SampleRequests.promised;
import static org.heardportal.casework.SampleRequests.row;
import static org.heardportal.casework.SampleRequests.version;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.heardportal.casework.RequestState.Outcome;
import org.heardportal.promise.PromiseReading.Standing;
import org.heardportal.retention.DisposalTimer;
import org.heardportal.schema.Rows;
import org.heardportal.shared.AsOwner;
import org.heardportal.shared.AsSystem;
import org.heardportal.shared.MovableClock;
import org.heardportal.shared.Reference;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a person does with their own request, and what time does with it, against the real container and database. */
@ExtendWith(ArquillianExtension.class)
class ResidentStepsIT {

    @Inject
    ServiceRequests requests;

    @Inject
    RequestDesk desk;

    @Inject
    RequestLedger ledger;

    @Inject
    LapseTimer lapse;

    @Inject
    DisposalTimer disposal;

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
    void whoeverHasTheProofReadsTheirRequestForHalfAnHour() {
        Receipt receipt = opened();
        RequestProgress progress = progress(receipt);
        assertThat(progress.state()).isEqualTo(RequestState.RECEIVED);
        assertThat(progress.promises()).first().extracting(PromiseProgress::words).isEqualTo("We come back for a missed bin within 2 working days.");
        assertThat(progress.timeline()).singleElement().satisfies(came -> {
            assertThat(came.kind()).isEqualTo("received");
            assertThat(came.due()).contains(progress.promises().getFirst().reading().told());
        });
        assertThat(requests.progress(receipt.reference(), "another token")).isEmpty();
        assertThat(requests.progress(opened().reference(), receipt.proof())).as("of another request").isEmpty();
        MovableClock.moveOn(Duration.ofMinutes(30));
        assertThat(requests.progress(receipt.reference(), receipt.proof())).isEmpty();
        disposal.dispose();
        assertThat(Rows.count("select count(*) from request_proof where request_id = ?", receipt.requestId())).isZero();
    }

    @Test
    void askingOnADayAndAReplyThreeWorkingDaysLaterMovesTheDateThatCountsByThree() {
        MovableClock.moveTo(at("2026-10-05T10:00"));
        Receipt receipt = opened();
        Reference reference = receipt.reference();
        MovableClock.moveTo(at("2026-10-06T10:00"));
        ask(reference);
        assertThat(progress(reference).promises().getFirst().reading().standing()).isEqualTo(Standing.STOPPED);
        assertThat(progress(reference).asked()).contains("Which bin?");
        MovableClock.moveTo(at("2026-10-09T10:00"));
        String proof = prove(reference);
        requests.reply(new ResidentStep(reference, proof, progress(reference).version(), "The brown one."));
        assertThat(promised(reference, "missed-bin-return", "counts_until")).isEqualTo(at("2026-10-13T00:00"));
        assertThat(promised(reference, "missed-bin-return", "due_at")).as("what was told").isEqualTo(at("2026-10-08T00:00"));
        RequestProgress after = progress(reference);
        assertThat(after.state()).isEqualTo(RequestState.IN_HAND);
        assertThat(after.asked()).isEmpty();
        assertThat(after.timeline()).extracting(TimelineEntry::kind).containsExactly("information_given", "information_asked", "received");
        assertThat(after.timeline()).first().extracting(TimelineEntry::words).isEqualTo("The brown one.");
        assertThat(audited(reference, "information-given")).isOne();
        MovableClock.moveTo(at("2026-10-12T23:59"));
        close(reference);
        assertThat(promise(reference, "missed-bin-return", "outcome")).isEqualTo("kept");
    }

    @Test
    void aStepNeedsAProofAndAStateThatItLeadsFrom() {
        Receipt receipt = opened();
        Reference reference = receipt.reference();
        assertThatThrownBy(() -> requests.withdraw(new ResidentStep(reference, "no token", 1, ""))).isInstanceOf(ProofRefused.class);
        assertThatThrownBy(() -> requests.reply(step(receipt, "The brown one."))).as("nothing was asked").isInstanceOf(NoSuchStep.class);
        assertThatThrownBy(() -> requests.reopen(step(receipt, ""))).as("not done").isInstanceOf(NoSuchStep.class);
        ask(reference);
        assertThatThrownBy(() -> requests.reply(step(receipt, " "))).isInstanceOf(StepRefused.class);
        requests.withdraw(step(receipt, "I found it."));
        assertThat(row(reference, "state")).isEqualTo("withdrawn");
        assertThat(promise(reference, "missed-bin-return", "outcome")).isEqualTo("left_out");
        assertThatThrownBy(() -> requests.withdraw(step(receipt, ""))).as("twice").isInstanceOf(NoSuchStep.class);
    }

    @Test
    void aChangeThatThePersonMayKnowOfIsNoticedAndANoteAmongColleaguesIsNot() {
        Receipt receipt = opened();
        Reference reference = receipt.reference();
        int seen = progress(receipt).version();
        take(new RequestStep.AddNote(adviser("waste"), reference, version(reference), "They sound cross."));
        ask(reference);
        assertThatThrownBy(() -> requests.reply(new ResidentStep(reference, receipt.proof(), seen, "The brown one."))).isInstanceOf(RequestChanged.class);
        int asked = progress(receipt).version();
        take(new RequestStep.AddNote(adviser("waste"), reference, version(reference), "Still cross."));
        requests.reply(new ResidentStep(reference, receipt.proof(), asked, "The brown one."));
        assertThat(progress(receipt).timeline()).extracting(TimelineEntry::kind).doesNotContain("note_added");
    }

    @Test
    void ofManyRepliesAtOnceOneIsTaken() {
        Receipt receipt = opened();
        ask(receipt.reference());
        ResidentStep step = step(receipt, "The brown one.");
        var refused = new AtomicInteger();
        IntStream.range(0, 8).parallel().forEach(i -> {
            try {
                requests.reply(step);
            } catch (NoSuchStep e) {
                refused.incrementAndGet();
            }
        });
        assertThat(refused).hasValue(7);
        assertThat(events(receipt.reference())).containsExactly("received", "acknowledged", "information_asked", "information_given");
    }

    @Test
    void whatWasNotDoneIsReopenedWithinFourWeeksAndItsOutcomeTakenBack() {
        Receipt receipt = opened();
        Reference reference = receipt.reference();
        close(reference);
        assertThat(progress(receipt).canReopen()).isTrue();
        assertThat(promise(reference, "missed-bin-return", "outcome")).isEqualTo("kept");
        requests.reopen(step(receipt, "It is still full."));
        assertThat(row(reference, "state || coalesce(outcome, '') || coalesce(cast(closed_at as text), '')")).isEqualTo("in_hand");
        assertThat(promise(reference, "missed-bin-return", "outcome")).isNull();
        assertThat(promise(reference, "missed-bin-return", "stop_event")).isNull();
        close(reference);
        MovableClock.moveOn(Duration.ofDays(28).plusMinutes(1));
        String proof = prove(reference);
        assertThat(requests.progress(reference, proof).orElseThrow().canReopen()).isFalse();
        assertThatThrownBy(() -> requests.reopen(new ResidentStep(reference, proof, progress(reference).version(), ""))).isInstanceOf(NoSuchStep.class);
    }

    @Test
    void whatWaitedForThePersonForFourWeeksLapses() {
        Receipt waits = opened();
        ask(waits.reference());
        MovableClock.moveOn(Duration.ofDays(28).minusMinutes(1));
        lapse.closeWhatWaitedTooLong();
        assertThat(row(waits.reference(), "state")).isEqualTo("waiting_for_you");
        MovableClock.moveOn(Duration.ofMinutes(2));
        lapse.closeWhatWaitedTooLong();
        assertThat(row(waits.reference(), "state")).isEqualTo("lapsed");
        assertThat(promise(waits.reference(), "missed-bin-return", "outcome")).isEqualTo("left_out");
        assertThat(audited(waits.reference(), "request-lapsed")).isOne();
    }

    @Test
    void aMessageIsMadeOfTheAddressTheDateAndTheWordsAndForTheSystemAlone() {
        MovableClock.moveTo(at("2026-10-05T10:00"));
        Receipt receipt = opened();
        long id = receipt.requestId();
        Correspondence came = asSystem.get(() -> requests.correspondence(id, Optional.empty())).orElseThrow();
        assertThat(came.email()).isEqualTo("Bee.Bold@example.org");
        assertThat(came.due()).contains(LocalDate.parse("2026-10-07"));
        ask(receipt.reference());
        long message = Rows.count("select max(id) from request_message where request_id = ?", id);
        assertThat(asSystem.get(() -> requests.correspondence(id, Optional.of(message))).orElseThrow().words()).isEqualTo("Which bin?");
        assertThat(asSystem.get(() -> requests.correspondence(id, Optional.of(message + 1_000_000)))).as("disposed of").isEmpty();
        assertThat(asSystem.get(() -> requests.correspondence(Long.MAX_VALUE, Optional.empty()))).isEmpty();
        assertThatThrownBy(() -> requests.correspondence(id, Optional.empty())).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> requests.dispose()).isInstanceOf(EJBAccessException.class);
        assertThat(List.of(came.toString(), receipt.toString())).noneMatch(text -> text.contains("example.org") || text.contains(receipt.proof()));
    }

    private Receipt opened() {
        return requests.open(online(BINS, BEE, clock.instant()));
    }

    private RequestProgress progress(Receipt receipt) {
        return requests.progress(receipt.reference(), receipt.proof()).orElseThrow();
    }

    private RequestProgress progress(Reference reference) {
        return requests.progress(reference, prove(reference)).orElseThrow();
    }

    private String prove(Reference reference) {
        return requests.prove(new Prove(reference, BEE.email()));
    }

    private ResidentStep step(Receipt receipt, String words) {
        return new ResidentStep(receipt.reference(), receipt.proof(), progress(receipt).version(), words);
    }

    private void ask(Reference reference) {
        take(new RequestStep.Ask(adviser("waste"), reference, version(reference), "Which bin?"));
    }

    private void close(Reference reference) {
        take(new RequestStep.Close(adviser("waste"), reference, version(reference), Outcome.DONE, "", ""));
    }

    private void take(RequestStep step) {
        asOwner.get(() -> {
            desk.take(step);
            return "taken";
        });
    }
}
