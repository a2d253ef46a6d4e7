package org.heardportal.web.resident.feedback;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.heardportal.content.service.ServiceDefinition;
import org.heardportal.feedback.FeedbackDesk;
import org.heardportal.feedback.FeedbackState;
import org.heardportal.feedback.FeedbackStatus;
import org.heardportal.shared.Reference;
import org.heardportal.web.faces.Visit;
import org.heardportal.web.faces.Words;
import org.heardportal.web.resident.LongDate;

/** The page {@code /feedback/{feedback}}: where a piece of feedback is and what was decided about it. Everybody may read it: it never shows what was said. */
@Named
@RequestScoped
public class FeedbackStatusView {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Inject
    private FeedbackDesk desk;
    @Inject
    private Visit visit;
    @Inject
    private Words words;

    private FeedbackStatus status;

    @PostConstruct
    void find() {
        status = visit.found(Reference.parse(visit.part("feedback")).filter(reference -> reference.kind() == Reference.Kind.FEEDBACK).flatMap(desk::status));
    }

    /** In groups that stay on one line. */
    public String getReference() {
        return status.reference().toString().replace(' ', '\u00a0');
    }

    /** Whether this is the browser that has just sent it. */
    public boolean isThanks() {
        return !visit.parameter("thanks").isEmpty();
    }

    /** The state in a word or two. */
    public String getState() {
        return words.of("feedback.state." + state());
    }

    /** What the state means and what happens next. */
    public String getMeaning() {
        return words.of("feedback.meaning." + state());
    }

    private String state() {
        return switch (status.state()) {
            case RECEIVED -> "received";
            case IN_HAND -> "in-hand";
            case ACCEPTED -> "accepted";
            case DONE -> "done";
            case DECLINED -> "declined";
        };
    }

    /** The colour that goes with the word. */
    public String getColour() {
        return switch (status.state()) {
            case RECEIVED -> "grey";
            case IN_HAND, ACCEPTED -> "blue";
            case DONE -> "green";
            case DECLINED -> "yellow";
        };
    }

    /** The service that it is about; none where it is about none. */
    public List<ServiceDefinition> getServices() {
        return status.service().flatMap(slug -> visit.getSnapshot().service(slug, visit.getLanguage())).stream().toList();
    }

    /** The address of the page that it is about; empty where it is about none. */
    public String getPage() {
        return status.page().orElse("");
    }

    public String getSaidOn() {
        return day(status.saidAt());
    }

    /** The day on which something was decided; empty before that. */
    public String getDecidedOn() {
        return status.decidedAt().map(this::day).orElse("");
    }

    /** What is published about it; empty before that. */
    public String getAnswer() {
        return status.answer();
    }

    public boolean isDone() {
        return status.state() == FeedbackState.DONE;
    }

    private String day(Instant at) {
        return LongDate.of(at.atZone(LONDON).toLocalDate(), visit.getLocale());
    }
}
