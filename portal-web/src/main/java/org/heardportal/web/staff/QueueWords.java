package org.heardportal.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.Optional;
import org.heardportal.casework.QueueRow;
import org.heardportal.casework.RequestState;
import org.heardportal.content.service.ServiceDefinition;
import org.heardportal.shared.Reference;
import org.heardportal.web.faces.Visit;
import org.heardportal.web.faces.Words;
import org.heardportal.web.resident.LongDate;
import org.heardportal.web.resident.track.StateWords;

/** What the table of requests says in words. */
@Named
@RequestScoped
public class QueueWords {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Inject
    private Visit visit;

    @Inject
    private Words words;

    /** The name of a service; its slug where the council no longer lists it. */
    public String service(String slug) {
        return visit.getSnapshot().service(slug, visit.getLanguage()).map(ServiceDefinition::name).orElse(slug);
    }

    /** A reference in groups, as people read it out. */
    public String spoken(String reference) {
        return Reference.parse(reference).map(Reference::toString).orElse(reference);
    }

    /** The state, or what came of it. */
    public String state(QueueRow row) {
        return row.state() == RequestState.WAITING_FOR_YOU ? words.of("staff.risk.stopped") : StateWords.of(row.state(), row.outcome(), Optional.empty(), words);
    }

    public RiskTag risk(QueueRow row) {
        return RiskTag.of(row.risk());
    }

    /** The date that is due next and how many days there are; empty text where none runs. */
    public String due(QueueRow row) {
        return row.due().filter(day -> row.risk() != QueueRow.Risk.STOPPED)
                .map(day -> LongDate.of(day, visit.getLocale()) + ", " + words.of(RiskTag.daysKey(row), Math.abs(row.daysLeft()))).orElse("");
    }

    /** The day on which it came. */
    public String received(QueueRow row) {
        return LongDate.of(row.receivedAt().atZone(LONDON).toLocalDate(), visit.getLocale());
    }
}
