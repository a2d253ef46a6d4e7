package org.heardportal.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.heardportal.casework.SampleRequests.BEE;
import static org.heardportal.casework.SampleRequests.BINS;
import static org.heardportal.casework.SampleRequests.POTHOLE;
import static org.heardportal.casework.SampleRequests.at;
import static org.heardportal.casework.SampleRequests.by;
import static org.heardportal.casework.SampleRequests.events;
import static org.heardportal.casework.SampleRequests.online;
import static org.heardportal.casework.SampleRequests.promise;
import static org.heardportal.casework.SampleRequests.promised;
import static org.heardportal.casework.SampleRequests.row;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.heardportal.account.TooManyAttempts;
import org.heardportal.content.service.Channel;
import org.heardportal.schema.Rows;
import org.heardportal.shared.Actor;
import org.heardportal.shared.AsSystem;
import org.heardportal.shared.MovableClock;
import org.heardportal.shared.Reference;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Opening a request and proving to belong to it, against the real container and database. */
@ExtendWith(ArquillianExtension.class)
class ServiceRequestsIT {

    private static final Reference NOBODYS = Reference.parse("R0000000000").orElseThrow();

    @Inject
    ServiceRequests requests;

    @Inject
    RequestLedger ledger;

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
    void aRequestIsARowWithItsLogItsPromisesAndItsWords() {
        Receipt receipt = requests.open(online(BINS, BEE, now()));
        Reference reference = receipt.reference();
        assertThat(row(reference, "state")).isEqualTo("received");
        assertThat(row(reference, "owning_team || ' ' || handling_team")).isEqualTo("waste waste");
        assertThat(events(reference)).containsExactly("received", "acknowledged");
        assertThat(promise(reference, "missed-bin-return", "stage || ' ' || target_amount || ' ' || target_unit")).isEqualTo("finish 2 working_days");
        assertThat(promise(reference, "request-acknowledged", "outcome || ' ' || stop_event || ' ' || cut_off")).isEqualTo("kept 2 17:00:00");
        assertThat(Rows.of("select question || ' ' || cast(answer as text) from request_answer where request_id = ?", receipt.requestId())).containsExactly("tag \"yes\"");
        assertThat(Rows.of("select email from request_contact where request_id = ?", receipt.requestId())).containsExactly("Bee.Bold@example.org");
        assertThat(Rows.count("select count(*) from audit_entry where kind = 'service-request-opened' and subject_id = ?", Long.toString(receipt.requestId()))).isOne();
    }

    @Test
    void whatCameOnMondayAndWasKeyedOnWednesdayCountsFromMonday() {
        Reference reference = requests.open(by(Channel.LETTER, Actor.of(Actor.Kind.ADVISER, 1), POTHOLE, BEE, at("2026-10-05T10:00"))).reference();
        assertThat(promised(reference, "pothole-checked", "due_at")).isEqualTo(at("2026-10-08T00:00"));
        assertThat(Rows.of("select e.recorded_at - e.occurred_at > interval '1 day' from request_event e join service_request r on r.id = e.request_id"
                + " where r.reference = ? and e.number = 1", reference.plain())).containsExactly("t");
        assertThat(Rows.of("select e.details ->> 'due_on' from request_event e join service_request r on r.id = e.request_id where r.reference = ? and e.number = 1",
                reference.plain())).containsExactly("2026-11-02");
    }

    @Test
    void aLetterIsNotAcknowledgedByComing() {
        Reference reference = requests.open(by(Channel.LETTER, Actor.of(Actor.Kind.ADVISER, 1), BINS, BEE, now())).reference();
        assertThat(events(reference)).containsExactly("received");
        assertThat(promise(reference, "request-acknowledged", "stop_event")).isNull();
        assertThat(events(requests.open(by(Channel.PHONE, Actor.of(Actor.Kind.ADVISER, 1), BINS, BEE, now())).reference())).containsExactly("received", "acknowledged");
    }

    @Test
    void whoeverGivesNoContactGetsACodeOfWhichOnlyAHashIsKept() {
        Receipt receipt = requests.open(online(BINS, Contact.NONE, now()));
        String code = receipt.code().orElseThrow();
        assertThat(code).matches("[0-9A-Z]{3} [0-9A-Z]{3} [0-9A-Z]{4}");
        assertThat(Rows.count("select count(*) from service_request r where r::text like '%' || ? || '%'", code.replace(" ", ""))).isZero();
        assertThat(requests.receiptCode(receipt.reference(), receipt.proof())).contains(code);
        assertThat(requests.receiptCode(NOBODYS, receipt.proof())).isEmpty();
        assertThat(requests.receiptCode(receipt.reference(), prove(receipt.reference(), " " + code.toLowerCase().replace('0', 'o')))).as("another proof").isEmpty();
        MovableClock.moveOn(Duration.ofMinutes(31));
        assertThat(requests.receiptCode(receipt.reference(), receipt.proof())).as("when the proof has ended").isEmpty();
    }

    @Test
    void whoeverGivesAContactGetsNoCode() {
        Receipt receipt = requests.open(online(BINS, BEE, now()));
        assertThat(receipt.code()).isEmpty();
        assertThat(requests.receiptCode(receipt.reference(), receipt.proof())).isEmpty();
    }

    @Test
    void thereIsNoRequestForNoServiceAndNoneFromTheFuture() {
        long before = Rows.count("select count(*) from service_request");
        assertThatThrownBy(() -> requests.open(online("no-such-service", BEE, now()))).isInstanceOf(EJBException.class).hasCauseInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> requests.open(online(BINS, BEE, now().plusSeconds(60)))).isInstanceOf(EJBException.class);
        assertThat(Rows.count("select count(*) from service_request")).isEqualTo(before);
    }

    @Test
    void manyOpenAtOnceAndEachHasItsOwn() {
        Set<String> references = ConcurrentHashMap.newKeySet();
        IntStream.range(0, 24).parallel().forEach(i -> references.add(requests.open(online(BINS, BEE, now())).reference().plain()));
        assertThat(references).hasSize(24);
    }

    @Test
    void whatWasGivenProvesInAnySpelling() {
        Reference reference = requests.open(online(BINS, BEE, now())).reference();
        for (String typed : List.of("bee.bold@EXAMPLE.org", " Bee.Bold@example.org ", "0191 498 0123", "+44 (0)191 4980123", "zz993vz", "ZZ9 93 VZ")) {
            assertThat(prove(reference, typed)).as(typed).hasSize(43);
        }
        assertThat(Rows.count("select count(*) from audit_entry where kind = 'request-proved' and subject_id = ?", row(reference, "id"))).isEqualTo(6);
    }

    @Test
    void anUnknownReferenceAndAWrongProofAreRefusedAlikeAndBothAreOnRecord() {
        Reference reference = requests.open(online(BINS, new Contact("", "only@example.org", "", "", "", Optional.empty()), now())).reference();
        for (String typed : List.of("", " ", "other@example.org", "0191 498 0999", "\0", "x".repeat(100_000), "\uD83D\uDE00")) {
            assertThatThrownBy(() -> prove(reference, typed)).as(typed).isInstanceOfAny(ProofRefused.class, TooManyAttempts.class);
        }
        long before = Rows.count("select count(*) from audit_entry where kind = 'request-proof-failed' and subject_id = ''");
        assertThatThrownBy(() -> prove(Reference.random(Reference.Kind.REQUEST, new java.security.SecureRandom()), "only@example.org"))
                .isInstanceOf(ProofRefused.class);
        assertThat(Rows.count("select count(*) from audit_entry where kind = 'request-proof-failed' and subject_id = ''")).isEqualTo(before + 1);
        assertThat(Rows.count("select count(*) from audit_entry where kind = 'request-proof-failed' and subject_id = ?", row(reference, "id"))).isEqualTo(7);
    }

    @Test
    void afterFiveWrongProofsTheRightOneIsRefusedTooForAQuarterOfAnHour() {
        Reference reference = requests.open(online(BINS, BEE, now())).reference();
        for (int i = 0; i < RequestProofs.LIMIT.attempts(); i++) {
            assertThatThrownBy(() -> prove(reference, "wrong@example.org")).isInstanceOf(ProofRefused.class);
        }
        assertThatThrownBy(() -> prove(reference, BEE.email())).isInstanceOf(TooManyAttempts.class);
        MovableClock.moveOn(Duration.ofMinutes(15).plusSeconds(1));
        assertThat(prove(reference, BEE.email())).isNotEmpty();
    }

    @Test
    void aGoodProofForgivesWhatWasMistypedBefore() {
        Reference reference = requests.open(online(BINS, BEE, now())).reference();
        for (int i = 0; i < 3; i++) {
            IntStream.range(0, RequestProofs.LIMIT.attempts() - 1).forEach(any ->
                    assertThatThrownBy(() -> prove(reference, "wrong@example.org")).isInstanceOf(ProofRefused.class));
            assertThat(prove(reference, BEE.email())).isNotEmpty();
        }
    }

    private String prove(Reference reference, String typed) {
        return requests.prove(new Prove(reference, typed));
    }

    private Instant now() {
        return clock.instant();
    }
}
