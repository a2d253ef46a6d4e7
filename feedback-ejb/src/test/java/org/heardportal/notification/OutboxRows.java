package org.heardportal.notification;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.heardportal.casework.ServiceRequestOpened;
import org.heardportal.schema.Rows;
import org.heardportal.shared.Actor;
import org.heardportal.shared.MovableClock;
import org.heardportal.shared.Reference;

/** Requests to write about, and what is in the outbox for them. */
final class OutboxRows {

    private OutboxRows() {
    }

    static String stateOf(long id) {
        return Rows.of("select state || ' ' || attempts || ' ' || problem from outbox where id = ?", id).getFirst();
    }

    static List<String> rowsOf(long request) {
        return Rows.of("select id from outbox where request_id = ?", request);
    }

    static ServiceRequestOpened opened(long request) {
        return new ServiceRequestOpened(new MovableClock().instant(), Actor.visitor(), request);
    }

    /** A request with its log and a contact, as rows. */
    static long request(String language, String email) {
        String reference = Reference.random(Reference.Kind.REQUEST, ThreadLocalRandom.current()).plain();
        long request = Rows.count("""
                insert into service_request (reference, service, service_revision_id, channel, language, owning_team, handling_team, state, received_at, state_since, last_event)
                select ?, 'missed-bin-collection', min(id), 'web', ?, 'waste', 'waste', 'received', now(), now(), 1 from content_revision returning id""", reference, language);
        Rows.count("""
                insert into request_event (request_id, number, kind, occurred_at, recorded_at, actor_kind, channel, details)
                select id, 1, 'received', received_at, received_at, 'resident', channel, '{"team": "waste"}' from service_request where id = ? returning number""", request);
        Rows.count("insert into request_contact (request_id, name, email, given_at) values (?, 'Ann Example', ?, now()) returning id", request, email);
        return request;
    }
}
