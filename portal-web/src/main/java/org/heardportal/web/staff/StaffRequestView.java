package org.heardportal.web.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.heardportal.account.AccessDenied;
import org.heardportal.account.SignedInPerson;
import org.heardportal.casework.NoSuchRequest;
import org.heardportal.casework.RequestDesk;
import org.heardportal.casework.RequestFile;
import org.heardportal.casework.RequestState;
import org.heardportal.casework.StaffStep;
import org.heardportal.casework.TimelineEntry;
import org.heardportal.shared.Reference;
import org.heardportal.web.faces.Visit;
import org.heardportal.web.faces.Words;
import org.heardportal.web.resident.track.PromiseTerm;
import org.heardportal.web.resident.track.StateWords;
import org.heardportal.web.resident.track.TimelineLine;
import org.heardportal.web.security.signin.Person;

/** The page {@code /staff/requests/{request}}: everything that an adviser with a caller waiting needs to know of a request. */
@Named
@RequestScoped
public class StaffRequestView {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** What the page can confirm, as its address names it. */
    private static final Set<String> CONFIRMED = Arrays.stream(StaffStep.values()).map(StaffSteps::keyOf).collect(Collectors.toSet());

    @Inject
    private RequestDesk desk;

    @Inject
    private Person person;

    @Inject
    private Visit visit;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    private SignedInPerson adviser;
    private Reference reference;
    private RequestFile file;

    /**
     * A promise with how it stands.
     *
     * @param colour of the tag with the term
     */
    public record PromiseLine(String promise, String term, String colour) {
    }

    /** A note with the time in words. */
    public record NoteLine(String by, String datetime, String when, String words) {
    }

    @PostConstruct
    void read() {
        adviser = person.signedIn().orElseThrow(visit::notFound);
        reference = visit.found(Reference.parse(visit.part("request")).filter(parsed -> parsed.plain().equals(visit.part("request"))));
        refresh();
    }

    /** Reads the request anew, after something was done to it. */
    public void refresh() {
        try {
            file = desk.read(adviser, reference);
        } catch (AccessDenied | NoSuchRequest notForThem) {
            throw visit.notFound();
        }
    }

    SignedInPerson adviser() {
        return adviser;
    }

    Reference reference() {
        return reference;
    }

    public RequestFile getFile() {
        return file;
    }

    /** The reference in groups. */
    public String getReference() {
        return reference.toString();
    }

    /** The state, or what came of it, with whom we wait for. */
    public String getState() {
        return file.state() == RequestState.WAITING_FOR_YOU ? words.of("staff.risk.stopped") : StateWords.of(file.state(), file.outcome(), file.waitingFor(), words);
    }

    public List<PromiseLine> getPromises() {
        LocalDate today = LocalDate.now(clock.withZone(LONDON));
        return file.promises().stream().map(promise -> {
            PromiseTerm term = PromiseTerm.of(promise.reading(), today, visit.getSnapshot().calendar());
            return new PromiseLine(promise.words(), term.words("staff.promise.", words, visit.getLocale()), colour(term));
        }).toList();
    }

    private static String colour(PromiseTerm term) {
        return switch (term.kind()) {
            case LATE, BROKEN -> "red";
            case TODAY -> "orange";
            case DUE, KEPT -> "green";
            case STOPPED, LEFT_OUT -> "grey";
        };
    }

    /**
     * What happened, newest first.
     *
     * @param seen the number of the newest line that the adviser had seen; what came later is marked
     */
    public List<TimelineLine> timeline(int seen) {
        return file.timeline().stream().map(entry -> TimelineLine.of(entry, "staff.event.", words, visit.getLocale(), seen)).toList();
    }

    /** The number of the newest line. */
    public int getNewest() {
        return file.timeline().stream().mapToInt(TimelineEntry::number).max().orElse(0);
    }

    public List<NoteLine> getNotes() {
        return file.notes().stream().map(note -> new NoteLine(note.by(), note.at().toString(), TimelineLine.when(note.at(), visit.getLocale()), note.words())).toList();
    }

    /** When it came, in words. */
    public String getReceived() {
        return TimelineLine.when(file.receivedAt(), visit.getLocale());
    }

    /** Key of the words that confirm what was just done; empty for nothing. */
    public String getConfirmed() {
        return Optional.of(visit.parameter("done")).filter(CONFIRMED::contains).map("staff.done."::concat).orElse("");
    }
}
