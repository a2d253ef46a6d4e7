package org.heardportal.web.resident.track;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.heardportal.casework.PromiseProgress;
import org.heardportal.casework.RequestProgress;
import org.heardportal.casework.TimelineEntry;
import org.heardportal.web.faces.Visit;
import org.heardportal.web.faces.Words;

/** How a request stands, in the words of its person's page: state, what happens next and by when, what came of it, and each promise. */
@Named
@RequestScoped
public class RequestStanding {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Inject
    private FollowedRequest followed;

    @Inject
    private Visit visit;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    private LocalDate today;

    /** A promise and how it stands; both in words. */
    public record PromiseLine(String promise, String term) {
    }

    @PostConstruct
    void lookAtTheClock() {
        today = LocalDate.now(clock.withZone(LONDON));
    }

    /** The state, or what came of it, in words. */
    public String getState() {
        RequestProgress progress = progress();
        return StateWords.of(progress.state(), progress.outcome(), progress.waitingFor(), words);
    }

    /** The colour of the tag with the state. */
    public String getColour() {
        return switch (progress().state()) {
            case RECEIVED, IN_HAND, WAITING_FOR_OTHERS -> "blue";
            case WAITING_FOR_YOU -> "yellow";
            case DONE -> "green";
            case WITHDRAWN, LAPSED -> "grey";
        };
    }

    /** What happens next. */
    public String getNext() {
        return words.of("track.next." + progress().state().key().replace('_', '-'));
    }

    /** By when, for the promise that matters most of those that are open; empty when none is. */
    public String getByWhen() {
        return progress().promises().stream().map(this::term).filter(PromiseTerm::isOpen).findFirst().map(this::said).orElse("");
    }

    public boolean isOver() {
        return progress().state().isOver();
    }

    /** What a colleague wrote when it was closed; empty where nobody wrote anything. */
    public String getReason() {
        return progress().timeline().stream().filter(entry -> entry.kind().equals("closed")).findFirst().map(TimelineEntry::words).orElse("");
    }

    public List<PromiseLine> getPromises() {
        return progress().promises().stream().map(promise -> new PromiseLine(promise.words(), said(term(promise)))).toList();
    }

    private RequestProgress progress() {
        return followed.progress().orElseThrow();
    }

    private PromiseTerm term(PromiseProgress promise) {
        return PromiseTerm.of(promise.reading(), today, visit.getSnapshot().calendar());
    }

    private String said(PromiseTerm term) {
        return term.words("track.promise.", words, visit.getLocale());
    }
}
