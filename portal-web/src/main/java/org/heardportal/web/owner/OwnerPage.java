package org.heardportal.web.owner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.heardportal.account.SignedInPerson;
import org.heardportal.content.service.ServiceDefinition;
import org.heardportal.feedback.FeedbackRow;
import org.heardportal.feedback.FeedbackState;
import org.heardportal.improvement.TaskCause;
import org.heardportal.improvement.TaskQuery;
import org.heardportal.improvement.TaskRow;
import org.heardportal.improvement.TaskState;
import org.heardportal.shared.Reference;
import org.heardportal.web.component.FormErrors;
import org.heardportal.web.faces.Link;
import org.heardportal.web.faces.Visit;
import org.heardportal.web.faces.Words;
import org.heardportal.web.route.Route;
import org.heardportal.web.security.signin.Person;
import org.primefaces.context.PrimeFacesContext;

/** What the pages for owners have in common: who is there, where an act leads, and how feedback and tasks are written in words. */
@Named
@RequestScoped
public class OwnerPage {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String DONE = "done";

    /** What can have been done; the address names one, and anything else in it is not shown. */
    private static final Set<String> ACTS = Set.of("in-hand", "feedback-declined", "task-opened", "feedback-added", "started", "change-recorded", "published", "task-declined", "task-settled",
            "search-saved", "search-put-back", "draft-saved", "page-published", "page-planned", "page-waiting", "page-sent-back", "draft-taken-back", "draft-dropped", "draft-kept", "page-put-back",
            "page-withdrawn", "conflict-kept", "conflict-file", "page-begun");

    @Inject
    private Visit visit;

    @Inject
    private Link link;

    @Inject
    private Words words;

    @Inject
    private Person person;

    @Inject
    private FormErrors errors;

    /** The owner; the security constraint lets nobody else come here. */
    public SignedInPerson owner() {
        return person.signedIn().orElseThrow(visit::notFound);
    }

    /** What was typed in a field; the framework gives null for an empty one. */
    static String typed(String value) {
        return Optional.ofNullable(value).orElse("");
    }

    /** What a form on a page with tables or without has to carry, so that it is known to come from that page; the library adds it by script, and not to every page. */
    public String getNonce() {
        return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
    }

    /**
     * Says that it is too late where a button was pressed that the page no longer has. The framework passes over such a button without a word: the page was
     * open while somebody went on, or the same form came twice.
     */
    void demandOneOf(List<String> buttons) {
        if (FacesContext.getCurrentInstance().isPostback() && buttons.stream().allMatch(button -> visit.parameter(button).isEmpty())) {
            errors.add(words.of("owner.problem.not-now"));
        }
    }

    /** Leads to a page that says what was done. */
    void lead(String done, Route route, String... values) {
        String address = link.path(route, values);
        try {
            FacesContext.getCurrentInstance().getExternalContext().redirect(address + (address.contains("?") ? '&' : '?') + DONE + '=' + done);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was done just before; empty text where the page was opened by itself. */
    public String getDone() {
        return Optional.of(visit.parameter(DONE)).filter(ACTS::contains).map(act -> words.of("owner.done." + act)).orElse("");
    }

    /** What feedback is about: the name of the service, else the address of the page. */
    public String about(FeedbackRow row) {
        return row.service().map(this::service).orElseGet(() -> row.page().isEmpty() ? words.of("owner.feedback.about.council") : row.page());
    }

    /** What somebody said without words; empty text where they said nothing so. */
    public String opinion(FeedbackRow row) {
        return row.rating().map(rating -> words.of("owner.feedback.rated", rating))
                .or(() -> row.useful().map(useful -> words.of(useful ? "owner.feedback.useful" : "owner.feedback.not-useful"))).orElse("");
    }

    /** The name of a service; its slug where it is no longer offered. */
    public String service(String slug) {
        return visit.getSnapshot().service(slug, visit.getLanguage()).map(ServiceDefinition::name).orElse(slug);
    }

    /** What a task is about. */
    public String serviceOr(Optional<String> slug) {
        return slug.map(this::service).orElseGet(() -> words.of("owner.feedback.about.council"));
    }

    /** In groups that stay on one line, as people read it. */
    public String reference(String plain) {
        return Reference.parse(plain).map(Reference::toString).orElse(plain).replace(' ', '\u00a0');
    }

    public String day(Instant at) {
        return date(at.atZone(LONDON).toLocalDate());
    }

    /** Day and minute by the clocks of the council. */
    public String moment(Instant at) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", visit.getLocale()).format(at.atZone(LONDON));
    }

    public String date(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", visit.getLocale()).format(day);
    }

    /** What a task is about to do; for a gap what people search for. */
    public String title(TaskRow task) {
        return task.cause() == TaskCause.SEARCH_GAP ? words.of("owner.task.gap", task.title()) : task.title();
    }

    /** What a search answers, in words: how many results, and where the page of the task stands among them. */
    public String found(TaskQuery.Found found) {
        return found.rank().map(rank -> words.of("owner.task.query.rank", found.results(), rank)).orElseGet(() -> words.of("owner.task.query.results", found.results()));
    }

    public String state(FeedbackState state) {
        return words.of("owner.feedback.state." + state.key().replace('_', '-'));
    }

    public String state(TaskState state) {
        return words.of("owner.task.state." + state.key().replace('_', '-'));
    }

    /** The colour of the tag of a state; the words say the same. */
    public String colour(Enum<?> state) {
        return switch (state.name()) {
            case "RECEIVED", "OPEN" -> "blue";
            case "IN_HAND", "ACCEPTED" -> "yellow";
            case "DONE" -> "green";
            default -> "grey";
        };
    }

    /** The words for a reason why something cannot be done. */
    String problem(Enum<?> problem) {
        return words.of("owner.problem." + problem.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
