package org.heardportal.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.heardportal.account.AccessDenied;
import org.heardportal.account.SignedInPerson;
import org.heardportal.casework.NoSuchStep;
import org.heardportal.casework.RequestChanged;
import org.heardportal.casework.RequestDesk;
import org.heardportal.casework.RequestState.Outcome;
import org.heardportal.casework.RequestStep;
import org.heardportal.casework.StaffStep;
import org.heardportal.casework.StepRefused;
import org.heardportal.shared.Reference;
import org.heardportal.web.component.FormErrors;
import org.heardportal.web.faces.Link;
import org.heardportal.web.faces.Visit;
import org.heardportal.web.faces.Words;
import org.heardportal.web.route.Query;
import org.heardportal.web.route.Route;

/**
 * The steps that an adviser can take with a request. They stand in one form with a button for each, so that words typed for one step are still there when another
 * one has been taken or refused.
 */
@Named
@RequestScoped
public class StaffSteps {

    /** What keeps a step from being taken and is nobody's mistake. */
    public enum Hindrance { NONE, CHANGED, NOT_NOW, NOT_YOURS }

    @Inject
    private RequestDesk desk;

    @Inject
    private StaffRequestView view;

    @Inject
    private FormErrors errors;

    @Inject
    private Words words;

    @Inject
    private Visit visit;

    @Inject
    private Link link;

    private final Map<String, String> typed = new HashMap<>();
    private Hindrance hindrance = Hindrance.NONE;
    private Optional<StaffStep> taken = Optional.empty();
    private boolean tried;

    /** How a step is made of who takes it, with which request, as they saw it. */
    private interface Making {
        RequestStep of(SignedInPerson by, Reference reference, int version);
    }

    public void take() throws IOException {
        act(StaffStep.TAKE, RequestStep.Take::new);
    }

    public void ask() throws IOException {
        act(StaffStep.ASK, (by, reference, version) -> new RequestStep.Ask(by, reference, version, typed("ask-words")));
    }

    public void handToOthers() throws IOException {
        act(StaffStep.HAND_TO_OTHERS, (by, reference, version) -> new RequestStep.HandToOthers(by, reference, version, visit.parameter("whom")));
    }

    public void othersAnswered() throws IOException {
        act(StaffStep.OTHERS_ANSWERED, RequestStep.OthersAnswered::new);
    }

    public void answer() throws IOException {
        act(StaffStep.ANSWER, (by, reference, version) -> new RequestStep.Answer(by, reference, version, typed("answer-words")));
    }

    /** Ends the request, once it is said how. */
    public void close() throws IOException {
        Optional<Outcome> outcome = Arrays.stream(Outcome.values()).filter(each -> each.key().equals(visit.parameter("outcome"))).findFirst();
        if (outcome.isEmpty()) {
            tried = true;
            errors.add("outcome-done", words.of("staff.problem.outcome"));
            return;
        }
        String duplicateOf = outcome.get() == Outcome.ALREADY_REPORTED ? typed("close-duplicate") : "";
        act(StaffStep.CLOSE, (by, reference, version) -> new RequestStep.Close(by, reference, version, outcome.get(), duplicateOf, typed("close-words")));
    }

    public void reopen() throws IOException {
        act(StaffStep.REOPEN, RequestStep.Reopen::new);
    }

    /** Tells another date, once it is a date. */
    public void moveDue() throws IOException {
        Optional<LocalDate> date = TypedDate.of(visit.parameter("date-day"), visit.parameter("date-month"), visit.parameter("date-year"));
        if (date.isEmpty()) {
            tried = true;
            errors.add("date-day", words.of("staff.problem.date"));
            return;
        }
        act(StaffStep.MOVE_DUE, (by, reference, version) -> new RequestStep.MoveDue(by, reference, version, date.get(), visit.parameter("reason"), typed("move-due-words")));
    }

    public void note() throws IOException {
        act(StaffStep.NOTE, (by, reference, version) -> new RequestStep.AddNote(by, reference, version, typed("note-words")));
    }

    private void act(StaffStep step, Making making) throws IOException {
        tried = true;
        try {
            desk.take(making.of(view.adviser(), view.reference(), version()));
            done(step);
        } catch (StepRefused refused) {
            errors.add(StaffFields.of(step, refused.problem()), words.of(StaffFields.words(step, refused.problem())));
        } catch (RequestChanged | NoSuchStep refused) {
            hindrance = refused instanceof NoSuchStep ? Hindrance.NOT_NOW : Hindrance.CHANGED;
            view.refresh();
        } catch (AccessDenied refused) {
            hindrance = Hindrance.NOT_YOURS;
        }
    }

    /** Leads back to the page; stays on it where words for another step would be lost. */
    private void done(StaffStep step) throws IOException {
        if (Arrays.stream(StaffStep.values()).noneMatch(other -> other != step && isBegun(other))) {
            FacesContext.getCurrentInstance().getExternalContext().redirect(link.path(Route.STAFF_REQUEST, Query.of(Map.of("done", keyOf(step))), view.reference().plain()));
            return;
        }
        StaffFields.of(step).forEach(typed::remove);
        taken = Optional.of(step);
        view.refresh();
    }

    private int version() {
        return number("version", -1);
    }

    private int number(String parameter, int otherwise) {
        String given = visit.parameter(parameter);
        return given.matches("[0-9]{1,9}") ? Integer.parseInt(given) : otherwise;
    }

    private String typed(String field) {
        String text = typed.get(field);
        return text == null ? "" : text;
    }

    /** The word of a step in addresses and keys. */
    static String keyOf(StaffStep step) {
        return step.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the step can be taken now; while a form is read also one that was sent, and afterwards one whose words would be lost. */
    public boolean offers(String key) {
        StaffStep step = stepOf(key);
        boolean sent = !tried && isSent(key);
        return view.getFile().steps().contains(step) || sent || isBegun(step) && !isTaken(step);
    }

    /** Whether a step stands open: it was sent and not taken, or something was typed for it and not sent yet. */
    public boolean opened(String key) {
        StaffStep step = stepOf(key);
        return !isTaken(step) && (isSent(key) || isBegun(step));
    }

    private boolean isSent(String key) {
        return !visit.parameter(key + "-send").isEmpty();
    }

    private boolean isBegun(StaffStep step) {
        return StaffFields.of(step).stream().anyMatch(field -> !visit.parameter(field).isBlank());
    }

    private boolean isTaken(StaffStep step) {
        return taken.equals(Optional.of(step));
    }

    private static StaffStep stepOf(String key) {
        return StaffStep.valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** What was typed, by field. */
    public Map<String, String> getTyped() {
        return typed;
    }

    /** What was chosen of a set of radios, or typed into a part of the date; nothing of a step that was just taken. */
    public String chosen(String name) {
        return taken.filter(step -> StaffFields.of(step).contains(name)).isPresent() ? "" : visit.parameter(name);
    }

    public Hindrance getHindrance() {
        return hindrance;
    }

    /** The number of the newest line that the adviser had seen when something was hindered. */
    public int getSeen() {
        return hindrance == Hindrance.NONE ? Integer.MAX_VALUE : number("seen", Integer.MAX_VALUE);
    }

    /** Key of the words that confirm what was just done; empty for nothing. */
    public String getConfirmed() {
        return taken.map(step -> "staff.done." + keyOf(step)).orElseGet(() -> tried ? "" : view.getConfirmed());
    }
}
