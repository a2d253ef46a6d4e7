package org.heardportal.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.heardportal.casework.SampleRequests.BEE;
import static org.heardportal.casework.SampleRequests.BINS;
import static org.heardportal.casework.SampleRequests.POTHOLE;
import static org.heardportal.casework.SampleRequests.adviser;
import static org.heardportal.casework.SampleRequests.audited;
import static org.heardportal.casework.SampleRequests.events;
import static org.heardportal.casework.SampleRequests.online;
import static org.heardportal.casework.SampleRequests.owner;
import static org.heardportal.casework.SampleRequests.row;
import static org.heardportal.casework.SampleRequests.version;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.heardportal.account.AccessDenied;
import org.heardportal.account.SignedInPerson;
import org.heardportal.casework.RequestState.Outcome;
import org.heardportal.casework.RequestStep.AddNote;
import org.heardportal.casework.RequestStep.Answer;
import org.heardportal.casework.RequestStep.Ask;
import org.heardportal.casework.RequestStep.Close;
import org.heardportal.casework.RequestStep.HandToOthers;
import org.heardportal.casework.RequestStep.OthersAnswered;
import org.heardportal.casework.RequestStep.Take;
import org.heardportal.casework.StepRefused.Problem;
import org.heardportal.schema.Rows;
import org.heardportal.shared.AsOwner;
import org.heardportal.shared.AsSystem;
import org.heardportal.shared.MovableClock;
import org.heardportal.shared.Reference;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What nobody may do with a request, and what cannot be done, against the real container and database. */
@ExtendWith(ArquillianExtension.class)
class RequestRefusalsIT {

    private static final String WORDS = "We need to know which bin it was.";

    @Inject
    ServiceRequests requests;

    @Inject
    RequestDesk desk;

    @Inject
    RequestLedger ledger;

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
    void aStepIsTakenByWhoeverMayAndByNobodyElse() {
        Reference reference = opened();
        int version = version(reference);
        for (SignedInPerson stranger : List.of(adviser("highways"), adviser(), owner("highways"))) {
            assertThatThrownBy(() -> take(new Take(stranger, reference, version))).as(stranger.toString()).isInstanceOf(AccessDenied.class);
        }
        assertThat(audited(reference, "access-refused")).isEqualTo(3);
        take(new AddNote(adviser("highways"), reference, version, "They called us."));
        assertThat(read(adviser("highways"), reference).steps()).containsExactly(StaffStep.NOTE);
        assertThatThrownBy(() -> read(owner("highways"), reference)).isInstanceOf(AccessDenied.class);
        Reference badge = requests.open(online("apply-for-a-blue-badge", BEE, clock.instant())).reference();
        assertThatThrownBy(() -> read(adviser("highways"), badge)).isInstanceOf(AccessDenied.class);
        assertThat(read(adviser("customer-services"), badge).steps()).contains(StaffStep.TAKE);
        assertThatThrownBy(() -> read(adviser("waste"), Reference.parse("R0000000000").orElseThrow())).isInstanceOf(NoSuchRequest.class);
    }

    @Test
    void onlyOneOfManyWhoActAtOnceActs() {
        Reference reference = opened();
        var ask = new Ask(adviser("waste"), reference, version(reference), WORDS);
        var changed = new AtomicInteger();
        IntStream.range(0, 8).parallel().forEach(i -> {
            try {
                take(ask);
            } catch (RequestChanged e) {
                changed.incrementAndGet();
            }
        });
        assertThat(changed).hasValue(7);
        assertThat(events(reference)).containsExactly("received", "acknowledged", "information_asked");
    }

    @Test
    void aStepOutOfOrderIsNone() {
        Reference reference = opened();
        assertThatThrownBy(() -> take(new OthersAnswered(adviser("waste"), reference, version(reference))))
                .isInstanceOfSatisfying(NoSuchStep.class, none -> assertThat(none.state()).isEqualTo(RequestState.RECEIVED));
        take(new Take(adviser("waste"), reference, version(reference)));
        assertThatThrownBy(() -> take(new Take(adviser("waste"), reference, version(reference)))).as("twice").isInstanceOf(NoSuchStep.class);
        take(new Close(adviser("waste"), reference, version(reference), Outcome.DONE, "", ""));
        assertThatThrownBy(() -> take(new Answer(adviser("waste"), reference, version(reference), WORDS))).isInstanceOf(NoSuchStep.class);
    }

    @Test
    void whatCannotBeUsedIsRefusedAndChangesNothing() {
        Reference reference = opened();
        int version = version(reference);
        SignedInPerson ada = adviser("waste");
        Reference elsewhere = requests.open(online(POTHOLE, BEE, clock.instant())).reference();
        refused(new Ask(ada, reference, version, " \n\0"), Problem.WORDS_MISSING);
        refused(new AddNote(ada, reference, version, "x".repeat(5001)), Problem.WORDS_TOO_LONG);
        refused(new HandToOthers(ada, reference, version, "nobody"), Problem.NOBODY_NAMED);
        refused(new Close(ada, reference, version, Outcome.NOT_OURS, "", ""), Problem.WORDS_MISSING);
        for (String first : List.of("", reference.toString(), "R0000000000", elsewhere.plain(), "what is it")) {
            refused(new Close(ada, reference, version, Outcome.ALREADY_REPORTED, first, WORDS), Problem.NO_SUCH_REFERENCE);
        }
        assertThat(events(reference)).hasSize(2);
        assertThat(Rows.count("select count(*) from request_message where request_id = cast(? as bigint)", row(reference, "id"))).isZero();
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
