package org.heardportal.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.heardportal.account.Role;
import org.heardportal.account.SignedInPerson;
import org.heardportal.casework.Contact;
import org.heardportal.casework.OpenServiceRequest;
import org.heardportal.casework.Prove;
import org.heardportal.casework.Receipt;
import org.heardportal.casework.RequestDesk;
import org.heardportal.casework.RequestState.Outcome;
import org.heardportal.casework.RequestStep;
import org.heardportal.casework.RequestStep.Ask;
import org.heardportal.casework.RequestStep.Close;
import org.heardportal.casework.RequestStep.Reopen;
import org.heardportal.casework.ResidentStep;
import org.heardportal.casework.ServiceRequests;
import org.heardportal.content.Language;
import org.heardportal.content.service.Channel;
import org.heardportal.schema.Rows;
import org.heardportal.shared.Actor;
import org.heardportal.shared.AsOwner;
import org.heardportal.shared.AsSystem;
import org.heardportal.shared.MovableClock;
import org.heardportal.shared.Reference;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The counting table over requests of June 2026: what the columns come to, and that the recount comes to the same. Figures of other tests are taken off. */
@ExtendWith(ArquillianExtension.class)
class PromiseFiguresIT {

    private static final String FINISHING = "missed-bin-return";
    private static final String ACKNOWLEDGING = "request-acknowledged";

    /** A Monday; the bin is due on Wednesday. */
    private static final String RECEIVED = "2026-06-01T10:00";
    private static final String IN_TIME = "2026-06-03T10:00";
    private static final String LATE = "2026-06-04T10:00";

    private static final Instant COUNTED = at("2026-06-30T12:00");

    @Inject
    FiguresTable table;

    @Inject
    PromiseRecount recount;

    @Inject
    ServiceRequests requests;

    @Inject
    RequestDesk desk;

    @Inject
    AsOwner asOwner;

    @Inject
    AsSystem asSystem;

    @Inject
    Clock clock;

    @AfterEach
    void comeBack() {
        MovableClock.reset();
    }

    @Test
    void whatWasDueIsKeptOrBroken() {
        adds(FINISHING, new Tally(1, 0, 0, 0, 0, 0, 0), opened -> close(opened, IN_TIME, Outcome.DONE, ""));
        adds(FINISHING, new Tally(1, 0, 0, 0, 0, 0, 0), opened -> close(opened, IN_TIME, Outcome.NOT_AGREED, ""));
        adds(FINISHING, new Tally(0, 1, 0, 0, 0, 0, 0), opened -> close(opened, LATE, Outcome.DONE, ""));
        adds(FINISHING, new Tally(0, 1, 0, 0, 0, 0, 0), opened -> opened);
    }

    @Test
    void whoeverIsWaitedForMakesNothingDueUnlessTheDateHadPassed() {
        adds(FINISHING, new Tally(0, 0, 1, 0, 0, 0, 0), opened -> ask(opened, IN_TIME));
        adds(FINISHING, new Tally(0, 1, 0, 0, 0, 0, 0), opened -> ask(opened, LATE));
    }

    @Test
    void whatIsTakenBackInTimeIsLeftOutAndLaterIsBroken() {
        adds(FINISHING, new Tally(0, 0, 0, 1, 0, 0, 0), opened -> withdraw(opened, IN_TIME));
        adds(FINISHING, new Tally(0, 1, 0, 0, 0, 0, 0), opened -> withdraw(opened, LATE));
    }

    @Test
    void whatIsNotOursCountsForAcknowledgingAlone() {
        adds(FINISHING, new Tally(0, 0, 0, 0, 1, 0, 0), opened -> close(opened, LATE, Outcome.NOT_OURS, ""));
        adds(ACKNOWLEDGING, new Tally(1, 0, 0, 0, 0, 0, 0), opened -> close(opened, LATE, Outcome.NOT_OURS, ""));
    }

    @Test
    void whatWasReportedBeforeIsLeftOut() {
        String first = open().reference().toString();
        adds(FINISHING, new Tally(0, 0, 0, 0, 0, 1, 0), opened -> close(opened, IN_TIME, Outcome.ALREADY_REPORTED, first));
    }

    @Test
    void whatIsOpenedAgainIsNotKeptAnyMore() {
        adds(FINISHING, new Tally(0, 0, 0, 0, 0, 0, 1), opened -> reopen(close(opened, IN_TIME, Outcome.DONE, ""), "2026-06-30T10:00"));
        adds(FINISHING, new Tally(0, 1, 0, 0, 0, 0, 0), opened -> reopen(close(opened, IN_TIME, Outcome.DONE, ""), "2026-06-12T10:00"));
    }

    @Test
    void aWrongColumnIsFoundByTheRecount() {
        Receipt opened = close(open(), IN_TIME, Outcome.DONE, "");
        Tally counted = counted(FINISHING);
        Tally again = recounted(FINISHING);
        setOutcome(opened, "broken");
        try {
            assertThat(counted(FINISHING).kept()).isEqualTo(counted.kept() - 1);
            assertThat(recounted(FINISHING)).isEqualTo(again);
        } finally {
            setOutcome(opened, "kept");
        }
    }

    @Test
    void onlyTheSystemCountsAgain() {
        assertThatThrownBy(() -> recount.at(COUNTED)).isInstanceOf(EJBAccessException.class);
    }

    private void adds(String standard, Tally tally, Function<Receipt, Receipt> story) {
        Tally counted = counted(standard);
        Tally recounted = recounted(standard);
        story.apply(open());
        assertThat(counted(standard)).as("counted").isEqualTo(counted.plus(tally));
        assertThat(recounted(standard)).as("recounted").isEqualTo(recounted.plus(tally));
    }

    private Tally counted(String standard) {
        return table.count(COUNTED).of(standard);
    }

    private Tally recounted(String standard) {
        PromiseRecount.Recount counted = asSystem.get(() -> recount.at(COUNTED));
        assertThat(counted.problems()).isEmpty();
        return counted.figures().of(standard);
    }

    private Receipt open() {
        MovableClock.moveTo(at(RECEIVED));
        Contact contact = new Contact("Bee Bold", "bee.bold@example.org", "", "", "", Optional.empty());
        return requests.open(new OpenServiceRequest(Actor.visitor(), "missed-bin-collection", 0, Channel.WEB, Language.ENGLISH, Map.of("tag", "yes"), contact, clock.instant()));
    }

    private Receipt close(Receipt opened, String when, Outcome outcome, String duplicateOf) {
        return take(opened, when, new Close(owner(), opened.reference(), version(opened), outcome, duplicateOf, "We looked into it."));
    }

    private Receipt ask(Receipt opened, String when) {
        return take(opened, when, new Ask(owner(), opened.reference(), version(opened), "Which bin?"));
    }

    private Receipt reopen(Receipt opened, String when) {
        return take(opened, when, new Reopen(owner(), opened.reference(), version(opened)));
    }

    private Receipt take(Receipt opened, String when, RequestStep step) {
        MovableClock.moveTo(at(when));
        asOwner.get(() -> {
            desk.take(step);
            return null;
        });
        return opened;
    }

    private Receipt withdraw(Receipt opened, String when) {
        MovableClock.moveTo(at(when));
        Reference reference = opened.reference();
        String proof = requests.prove(new Prove(reference, "bee.bold@example.org"));
        requests.withdraw(new ResidentStep(reference, proof, requests.progress(reference, proof).orElseThrow().version(), ""));
        return opened;
    }

    private static SignedInPerson owner() {
        return new SignedInPerson(Rows.count("select id from account where email = 'olu@example.org'"), "Olu Owner", "olu@example.org", Set.of(Role.OWNER), Set.of("waste"));
    }

    private static int version(Receipt opened) {
        return (int) Rows.count("select version from service_request where id = ?", opened.requestId());
    }

    private static void setOutcome(Receipt opened, String outcome) {
        try (Connection connection = Rows.connect();
                PreparedStatement update = connection.prepareStatement("update request_promise set outcome = ? where request_id = ? and standard = ?")) {
            update.setString(1, outcome);
            update.setLong(2, opened.requestId());
            update.setString(3, FINISHING);
            assertThat(update.executeUpdate()).isOne();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Europe/London")).toInstant();
    }
}
