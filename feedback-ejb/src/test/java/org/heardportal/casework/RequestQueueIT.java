package org.heardportal.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.heardportal.casework.SampleRequests.BEE;
import static org.heardportal.casework.SampleRequests.BINS;
import static org.heardportal.casework.SampleRequests.POTHOLE;
import static org.heardportal.casework.SampleRequests.adviser;
import static org.heardportal.casework.SampleRequests.at;
import static org.heardportal.casework.SampleRequests.by;
import static org.heardportal.casework.SampleRequests.online;
import static org.heardportal.casework.SampleRequests.owner;
import static org.heardportal.casework.SampleRequests.version;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heardportal.account.Access;
import org.heardportal.account.AccessDenied;
import org.heardportal.account.Act;
import org.heardportal.account.Facts;
import org.heardportal.account.SignedInPerson;
import org.heardportal.casework.QueueQuery.Order;
import org.heardportal.casework.QueueQuery.Part;
import org.heardportal.casework.QueueRow.Risk;
import org.heardportal.casework.RequestState.Outcome;
import org.heardportal.content.Language;
import org.heardportal.content.service.Channel;
import org.heardportal.content.service.ServiceDefinition;
import org.heardportal.publishing.PublishedContent;
import org.heardportal.schema.Rows;
import org.heardportal.shared.AsOwner;
import org.heardportal.shared.MovableClock;
import org.heardportal.shared.Reference;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The queue against the real container and database. Each test looks for its own requests by the name of a person that no other test has. */
@ExtendWith(ArquillianExtension.class)
class RequestQueueIT {

    @Inject
    ServiceRequests requests;

    @Inject
    RequestDesk desk;

    @Inject
    PublishedContent published;

    @Inject
    AsOwner asOwner;

    @Inject
    Clock clock;

    @AfterEach
    void resetTheClock() {
        MovableClock.reset();
    }

    @Test
    void lateComesFirstThenWhatIsDueSoonestAndWhatWaitsForThePersonLast() {
        String name = "Quill Queue";
        MovableClock.moveTo(at("2026-10-01T10:00"));
        Reference late = open(BINS, name);
        MovableClock.moveTo(at("2026-10-05T09:00"));
        Reference waits = open(BINS, name);
        take(new RequestStep.Ask(adviser("waste"), waits, version(waits), "Which bin?"));
        Reference later = open("bulky-waste-collection", name);
        Reference soon = open(BINS, name);
        MovableClock.moveTo(at("2026-10-06T09:00"));
        List<QueueRow> rows = rows(adviser("waste"), query(Part.MY_TEAMS, name, Order.RISK, false));
        assertThat(references(rows)).containsExactly(late, soon, later, waits);
        assertThat(rows).extracting(QueueRow::risk).containsExactly(Risk.LATE, Risk.AT_RISK, Risk.ON_TIME, Risk.STOPPED);
        assertThat(rows).extracting(QueueRow::daysLeft).containsExactly(-1, 1, 9, 0);
        assertThat(rows).extracting(QueueRow::due).containsExactly(day("2026-10-05"), day("2026-10-07"), day("2026-10-19"), Optional.empty());
        assertThat(references(rows(adviser("waste"), query(Part.MY_TEAMS, name, Order.RISK, true)))).containsExactly(waits, later, soon, late);
    }

    @Test
    void eachPartHasItsRowsAndItsNumber() {
        String name = "Parth Partlow";
        SignedInPerson ada = adviser("waste");
        Reference mine = open(BINS, name);
        take(new RequestStep.Take(ada, mine, version(mine)));
        Reference nobodys = open(BINS, name);
        Reference closed = open(BINS, name);
        take(new RequestStep.Close(ada, closed, version(closed), Outcome.DONE, "", ""));
        assertThat(found(ada, Part.MINE, name)).containsExactly(mine);
        assertThat(found(ada, Part.MY_TEAMS, name)).containsExactlyInAnyOrder(mine, nobodys);
        assertThat(found(ada, Part.UNASSIGNED, name)).containsExactly(nobodys);
        assertThat(found(ada, Part.CLOSED, name)).containsExactly(closed);
        assertThat(found(adviser("highways"), Part.MY_TEAMS, name)).as("of another team").isEmpty();
        assertThat(found(adviser("highways"), Part.ALL, name)).as("whoever answers the telephone").containsExactlyInAnyOrder(mine, nobodys, closed);
        assertThat(found(owner("waste"), Part.MY_TEAMS, name)).hasSize(2);
        assertThat(found(adviser(), Part.MY_TEAMS, name)).as("of no team").isEmpty();
        assertThat(count(ada, query(Part.MY_TEAMS, name, Order.RISK, false))).isEqualTo(2);
        assertThat(rows(ada, query(Part.MINE, name, Order.ASSIGNED, true))).singleElement().extracting(QueueRow::assignedTo).isEqualTo(Optional.of("Ada Adviser"));
    }

    @Test
    void whatThePersonGaveToBeReachedFindsTheRequestWhenItIsWhole() {
        Instant now = clock.instant();
        Contact contact = new Contact("", "queue.finder@example.org", "+447700900777", "ZZ99 8QF", "", Optional.empty());
        Reference reference = requests.open(by(Channel.WEB, online(BINS, BEE, now).actor(), BINS, contact, now)).reference();
        for (String typed : List.of("Queue.Finder@Example.org", "07700 900 777", "zz998qf")) {
            assertThat(found(adviser("highways"), Part.ALL, typed)).as(typed).containsExactly(reference);
        }
        for (String typed : List.of("queue.finder@example", "07700 900", "ZZ99")) {
            assertThat(found(adviser("highways"), Part.ALL, typed)).as(typed).doesNotContain(reference);
        }
    }

    @Test
    void aReferenceIsFoundInAnySpellingAndANameWithAMistakeInIt() {
        String name = "Zebedee Zookeeper";
        SignedInPerson ada = adviser("waste");
        Reference reference = open(BINS, name);
        for (String typed : List.of(reference.toString(), reference.plain().toLowerCase().replace('0', 'o').replace('1', 'l'), reference.plain().substring(3, 8),
                "zookeeper", "Zebedee", "Zebedee Zokeeper")) {
            assertThat(found(ada, Part.MY_TEAMS, typed)).as(typed).contains(reference);
        }
        for (String typed : List.of("%", "_______", "\\", "nobody of this name", "' or 1=1 --", "a\0b", "x".repeat(10_000))) {
            assertThat(found(ada, Part.MY_TEAMS, typed)).as(typed).doesNotContain(reference);
        }
    }

    @Test
    void everyOrderIsStableAndPagesDoNotOverlap() {
        String name = "Ordelia Ordway";
        SignedInPerson ada = adviser("waste", "highways");
        for (int i = 0; i < 3; i++) {
            open(BINS, name);
            open(POTHOLE, name);
        }
        for (Order order : Order.values()) {
            for (boolean descending : new boolean[] {false, true}) {
                List<Reference> whole = references(rows(ada, query(Part.MY_TEAMS, name, order, descending)));
                assertThat(whole).as(order.name()).hasSize(6);
                List<Reference> pages = references(rows(ada, new QueueQuery(Part.MY_TEAMS, name, order, descending, 0, 4)));
                assertThat(pages).isEqualTo(whole.subList(0, 4));
                assertThat(references(rows(ada, new QueueQuery(Part.MY_TEAMS, name, order, descending, 4, 4)))).isEqualTo(whole.subList(4, 6));
            }
        }
        assertThat(rows(ada, query(Part.MY_TEAMS, name, Order.SERVICE, true))).first().extracting(QueueRow::service).isEqualTo(POTHOLE);
    }

    @Test
    void theRightsInTheQueryAreThoseOfAccess() {
        String name = "Ria Rightson";
        for (ServiceDefinition service : published.current().services(Language.ENGLISH)) {
            Reference reference = open(service.slug(), name);
            for (String team : List.of("waste", "highways", "adult-care", "registrars", "customer-services")) {
                for (SignedInPerson person : List.of(adviser(team), owner(team))) {
                    boolean allowed = Access.decide(person, Act.SEE_REQUEST, Facts.of(service)).isAllowed();
                    SignedInPerson assigned = new SignedInPerson(person.accountId(), "", "", person.roles(), person.teams());
                    assertThat(seen(assigned, reference, service)).as("%s %s of %s", service.slug(), person.roles(), team).isEqualTo(allowed);
                }
            }
        }
    }

    @Test
    void oneRequestThatIsRestrictedIsSeenByItsOwnTeamsAlone() {
        Reference reference = open(BINS, "Rhea Restrick");
        take(new RequestStep.Take(adviser("waste"), reference, version(reference)));
        SignedInPerson stranger = adviser("highways");
        assertThat(found(stranger, Part.MINE, reference.plain())).containsExactly(reference);
        assertThat(Rows.count("update service_request set restricted = true where reference = ? returning 1", reference.plain())).isOne();
        assertThat(found(stranger, Part.MINE, reference.plain())).isEmpty();
        assertThat(count(stranger, query(Part.MINE, reference.plain(), Order.RISK, false))).isZero();
        assertThatThrownBy(() -> asOwner.get(() -> desk.read(stranger, reference))).isInstanceOf(AccessDenied.class);
        assertThat(found(adviser("customer-services"), Part.MINE, reference.plain())).containsExactly(reference);
    }

    /** Assigned to a person, a request is in their part of the queue when they may see it, and only then. */
    private boolean seen(SignedInPerson person, Reference reference, ServiceDefinition service) {
        SignedInPerson handler = new SignedInPerson(person.accountId(), "", "", adviser().roles(), Set.copyOf(service.handlingTeams()));
        if (!SampleRequests.row(reference, "coalesce(assigned_to, 0)").equals(Long.toString(person.accountId()))) {
            take(new RequestStep.Take(handler, reference, version(reference)));
        }
        return found(person, Part.MINE, reference.plain()).contains(reference);
    }

    private Reference open(String service, String name) {
        Instant now = clock.instant();
        return requests.open(by(Channel.WEB, online(service, BEE, now).actor(), service,
                new Contact(name, BEE.email(), "", "", "", Optional.empty()), now)).reference();
    }

    private static QueueQuery query(Part part, String text, Order order, boolean descending) {
        return new QueueQuery(part, text, order, descending, 0, 50);
    }

    private List<Reference> found(SignedInPerson person, Part part, String text) {
        return references(rows(person, query(part, text, Order.RECEIVED, true)));
    }

    private List<QueueRow> rows(SignedInPerson person, QueueQuery query) {
        return asOwner.get(() -> desk.queue(person, query));
    }

    private int count(SignedInPerson person, QueueQuery query) {
        return asOwner.get(() -> desk.count(person, query));
    }

    private void take(RequestStep step) {
        asOwner.get(() -> {
            desk.take(step);
            return "taken";
        });
    }

    private static List<Reference> references(List<QueueRow> rows) {
        return rows.stream().map(row -> Reference.parse(row.reference()).orElseThrow()).toList();
    }

    private static Optional<LocalDate> day(String day) {
        return Optional.of(LocalDate.parse(day));
    }
}
