package org.heardportal.web.resident.track;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.heardportal.casework.NoSuchStep;
import org.heardportal.casework.ProofRefused;
import org.heardportal.casework.RequestChanged;
import org.heardportal.casework.RequestProgress;
import org.heardportal.casework.ResidentStep;
import org.heardportal.casework.ServiceRequests;
import org.heardportal.casework.StepRefused;
import org.heardportal.web.component.FormErrors;
import org.heardportal.web.faces.Link;
import org.heardportal.web.faces.Visit;
import org.heardportal.web.faces.Words;
import org.heardportal.web.route.Query;
import org.heardportal.web.route.Route;
import org.heardportal.web.security.RequestCookie;

/**
 * What the person does with their request: answer, say that it was not done, take it back, stop following. Whatever keeps a step from being taken, what was
 * typed stays on the page: a mistake, a change in between, a step that is no longer there, and a proof that has run out, which can be given again with it.
 */
@Named
@RequestScoped
public class ResidentSteps {

    /** What keeps a step from being taken and is nobody's mistake. */
    public enum Hindrance { NONE, CHANGED, NOT_NOW, PROOF_RAN_OUT }

    @Inject
    private ServiceRequests requests;

    @Inject
    private FollowedRequest followed;

    @Inject
    private Proving proving;

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

    /** Answers what was asked. The same answer sent twice is one answer. */
    public void reply() throws IOException {
        take("reply", "reply-words", requests::reply);
    }

    /** Says that it was not done. */
    public void reopen() throws IOException {
        take("reopen", "reopen-words", requests::reopen);
    }

    /** Takes the request back. */
    public void withdraw() throws IOException {
        take("withdraw", "withdraw-words", requests::withdraw);
    }

    /** Forgets the proof in this browser. */
    public void leave() throws IOException {
        RequestCookie.take((HttpServletResponse) FacesContext.getCurrentInstance().getExternalContext().getResponse());
        FacesContext.getCurrentInstance().getExternalContext().redirect(link.path(Route.TRACK, Query.of(Map.of(FollowedRequest.WHY, "left"))));
    }

    private void take(String step, String field, Consumer<ResidentStep> act) throws IOException {
        if (!proved(step)) {
            return;
        }
        try {
            act.accept(new ResidentStep(followed.reference().orElseThrow(), followed.proof(), version(), typed(field)));
            followed.leadBack(step);
        } catch (StepRefused refused) {
            errors.add(field, words.of("track.problem." + refused.problem().name().toLowerCase(Locale.ROOT).replace('_', '-')));
        } catch (RequestChanged | NoSuchStep refused) {
            followed.refresh();
            if (followed.progress().filter(progress -> isDone(step, field, progress)).isPresent()) {
                followed.leadBack(step);
            } else {
                hindrance = refused instanceof NoSuchStep ? Hindrance.NOT_NOW : Hindrance.CHANGED;
            }
        } catch (ProofRefused ranOut) {
            hindrance = Hindrance.PROOF_RAN_OUT;
        }
    }

    /** Whether the browser is, or with what was typed becomes, one that belongs to the request. */
    boolean proved(String step) {
        if (followed.progress().isPresent()) {
            return true;
        }
        String field = step + "-proof";
        Optional<String> again = Optional.of(typed(field)).filter(proof -> !visit.parameter("asked-again").isEmpty())
                .flatMap(proof -> followed.reference().flatMap(reference -> proving.prove(reference, proof, field)));
        again.ifPresentOrElse(followed::use, () -> hindrance = Hindrance.PROOF_RAN_OUT);
        return again.isPresent();
    }

    /** Whether the step that could not be taken is one that this person took a moment ago, by a button pressed twice. */
    private boolean isDone(String step, String field, RequestProgress progress) {
        String kind = Map.of("reply", "information_given", "reopen", "reopened", "withdraw", "withdrawn").get(step);
        return progress.timeline().stream().findFirst()
                .filter(newest -> newest.kind().equals(kind) && newest.words().strip().equals(typed(field).strip().replace("\r\n", "\n"))).isPresent();
    }

    /** Tells what keeps a step from being taken. */
    void hinder(Hindrance by) {
        hindrance = by;
    }

    private int version() {
        String given = visit.parameter("version");
        return given.matches("[0-9]{1,9}") ? Integer.parseInt(given) : -1;
    }

    private String typed(String field) {
        String text = typed.get(field);
        return text == null ? "" : text;
    }

    /** What was typed, by the field that it was typed into. */
    public Map<String, String> getTyped() {
        return typed;
    }

    public Hindrance getHindrance() {
        return hindrance;
    }
}
