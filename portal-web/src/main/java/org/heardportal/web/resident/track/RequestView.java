package org.heardportal.web.resident.track;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heardportal.casework.RequestProgress;
import org.heardportal.casework.TimelineEntry;
import org.heardportal.content.service.ServiceDefinition;
import org.heardportal.web.faces.Visit;
import org.heardportal.web.faces.Words;
import org.heardportal.web.resident.track.ResidentSteps.Hindrance;

/** The page {@code /requests/{request}}: how a request stands, what happens next and by when, what its person is asked, and what happened so far. */
@Named
@RequestScoped
public class RequestView {

    /** What the page can confirm, as its address names it. */
    private static final Set<String> CONFIRMED = Set.of("reply", "reopen", "withdraw", "rate");

    @Inject
    private FollowedRequest followed;

    @Inject
    private ResidentSteps steps;

    @Inject
    private Visit visit;

    @Inject
    private Words words;

    /** Leads a browser away that did not prove to belong to the request, unless it has just sent words that would be lost. */
    public void open() throws IOException {
        if (steps.getHindrance() != Hindrance.PROOF_RAN_OUT && !FacesContext.getCurrentInstance().getResponseComplete()) {
            followed.leadAway();
        }
    }

    /** Whether there is a request to show. */
    public boolean isOpened() {
        return followed.progress().isPresent();
    }

    public RequestProgress getProgress() {
        return followed.progress().orElseThrow();
    }

    /** The name of the service; empty for one that the council no longer lists, and while nothing may be shown. */
    public String getService() {
        return service().map(ServiceDefinition::name).orElse("");
    }

    /** The language of the service's name. */
    public String getServiceLanguage() {
        return service().map(ServiceDefinition::language).orElse(visit.getLanguage()).tag();
    }

    /** The reference in groups, or what stands in the address. */
    public String getReference() {
        return followed.reference().map(Object::toString).orElse(visit.part("request"));
    }

    /** What happened, newest first. After a change in between, what the person had not seen is marked. */
    public List<TimelineLine> getTimeline() {
        int seen = steps.getHindrance() == Hindrance.NONE ? Integer.MAX_VALUE : seen();
        return getProgress().timeline().stream().map(entry -> TimelineLine.of(entry, "track.event.", words, visit.getLocale(), seen)).toList();
    }

    /** The number of the newest line that the person has on the page before them. */
    public String getNewest() {
        return followed.progress().map(found -> Integer.toString(found.timeline().stream().mapToInt(TimelineEntry::number).max().orElse(0))).orElse(visit.parameter("seen"));
    }

    /** The version of the request that the person has on the page before them. */
    public String getVersion() {
        return followed.progress().map(found -> Integer.toString(found.version())).orElse(visit.parameter("version"));
    }

    /** Key of the words that confirm what was just done; empty for nothing. */
    public String getConfirmed() {
        return Optional.of(visit.parameter("done")).filter(CONFIRMED::contains).map("track.done."::concat).orElse("");
    }

    /** Whether a form is on the page: it can be sent now, or was sent just now and could not be taken for a reason that may pass. */
    public boolean shows(String form) {
        boolean now = isOpened() && switch (form) {
            case "reply" -> getProgress().asked().isPresent();
            case "reopen" -> getProgress().canReopen();
            default -> false;
        };
        return now || !visit.parameter(form).isEmpty() && steps.getHindrance() != Hindrance.NOT_NOW && !(isOpened() && steps.getHindrance() == Hindrance.CHANGED);
    }

    private int seen() {
        String given = visit.parameter("seen");
        return given.matches("[0-9]{1,9}") ? Integer.parseInt(given) : Integer.MAX_VALUE;
    }

    private Optional<ServiceDefinition> service() {
        return followed.progress().flatMap(found -> visit.getSnapshot().service(found.service(), visit.getLanguage()));
    }
}
