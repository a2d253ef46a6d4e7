package org.heardportal.casework;

import java.time.Instant;
import java.util.Map;
import org.heardportal.content.Language;
import org.heardportal.content.service.Channel;
import org.heardportal.shared.Actor;

/**
 * Opens a request.
 *
 * @param actor who does it: the resident, or an adviser on their behalf
 * @param service slug of the service
 * @param formRevision id of the revision of the form that was filled in; nought where there was none
 * @param language in which the person reads about it
 * @param answers canonical answers by key of the question, in the order of the form; a question that was passed over is left out
 * @param occurredAt when it came: for a letter, the day on which it was delivered; not later than now
 */
public record OpenServiceRequest(Actor actor, String service, long formRevision, Channel channel, Language language, Map<String, String> answers,
        Contact contact, Instant occurredAt) {

    OpenServiceRequest occurring(Instant at) {
        return new OpenServiceRequest(actor, service, formRevision, channel, language, answers, contact, at);
    }

    /** Says nothing of what was answered, because log lines are made of such texts. */
    @Override
    public String toString() {
        return "OpenServiceRequest[" + service + "]";
    }
}
