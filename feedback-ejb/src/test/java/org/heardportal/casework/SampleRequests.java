package org.heardportal.casework;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heardportal.account.Role;
import org.heardportal.account.SignedInPerson;
import org.heardportal.content.Language;
import org.heardportal.content.service.Channel;
import org.heardportal.schema.Rows;
import org.heardportal.shared.Actor;
import org.heardportal.shared.Reference;

/** Requests to test with, for services of the sample council. */
final class SampleRequests {

    static final String BINS = "missed-bin-collection";
    static final String POTHOLE = "report-a-pothole";

    /** Somebody who can be reached in every way. */
    static final Contact BEE = new Contact("Bee Bold", "Bee.Bold@example.org", "+441914980123", "ZZ99 3VZ", "1 Sample Street", Optional.of(Contact.Way.EMAIL));

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** An adviser of these teams, with the account of Ada. */
    static SignedInPerson adviser(String... teams) {
        return person("ada@example.org", Role.ADVISER, teams);
    }

    /** An owner of these teams, with the account of Olu. */
    static SignedInPerson owner(String... teams) {
        return person("olu@example.org", Role.OWNER, teams);
    }

    private static SignedInPerson person(String email, Role role, String... teams) {
        return new SignedInPerson(Rows.count("select id from account where email = ?", email), "Somebody", email, Set.of(role), Set.of(teams));
    }

    private SampleRequests() {
    }

    static OpenServiceRequest online(String service, Contact contact, Instant now) {
        return by(Channel.WEB, Actor.visitor(), service, contact, now);
    }

    static OpenServiceRequest by(Channel channel, Actor actor, String service, Contact contact, Instant occurredAt) {
        return new OpenServiceRequest(actor, service, 0, channel, Language.ENGLISH, Map.of("tag", "yes"), contact, occurredAt);
    }

    /** A local time in London. */
    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(LONDON).toInstant();
    }

    /** One value of the row of a request. */
    static String row(Reference reference, String column) {
        return Rows.of("select " + column + " from service_request where reference = ?", reference.plain()).get(0);
    }

    /** One value of a promise of a request. */
    static String promise(Reference reference, String standard, String column) {
        return Rows.of("select p." + column + " from request_promise p join service_request r on r.id = p.request_id where r.reference = ? and p.standard = ?",
                reference.plain(), standard).get(0);
    }

    /** One of the times of a promise. */
    static Instant promised(Reference reference, String standard, String column) {
        return Instant.parse(promise(reference, standard, "%s at time zone 'UTC'".formatted(column)).replace(' ', 'T') + "Z");
    }

    /** The version that somebody sees who reads the request now. */
    static int version(Reference reference) {
        return Integer.parseInt(row(reference, "version"));
    }

    /** How many entries of a kind the audit has about a request. */
    static long audited(Reference reference, String kind) {
        return Rows.count("select count(*) from audit_entry where kind = ? and subject_kind = 'request' and subject_id = ?", kind, row(reference, "id"));
    }

    /** The kinds of the events of a request, in order. */
    static List<String> events(Reference reference) {
        return Rows.of("select e.kind from request_event e join service_request r on r.id = e.request_id where r.reference = ? order by e.number", reference.plain());
    }
}
