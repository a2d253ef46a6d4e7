package org.heardportal.web.resident.track;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import org.heardportal.shared.Reference;
import org.heardportal.web.component.FormErrors;
import org.heardportal.web.faces.Link;
import org.heardportal.web.faces.Visit;
import org.heardportal.web.faces.Words;
import org.heardportal.web.route.Route;

/** The page {@code /track}: somebody opens their request with its reference and a second proof. What was typed stays after a mistake; it is no password. */
@Named
@RequestScoped
public class TrackView {

    /** The parameter that fills in the reference. */
    static final String REFERENCE = "reference";

    private static final int LONGEST_REFERENCE = 100;

    @Inject
    private Proving proving;

    @Inject
    private FormErrors errors;

    @Inject
    private Words words;

    @Inject
    private Link link;

    @Inject
    private Visit visit;

    private String reference;
    private String proof;

    @PostConstruct
    void fillIn() {
        String given = visit.parameter(REFERENCE);
        reference = given.length() > LONGEST_REFERENCE ? "" : given;
    }

    /** Opens the request, or shows the form again with what is wrong. */
    public void follow() throws IOException {
        String typed = reference == null ? "" : reference;
        Optional<Reference> known = Reference.parse(typed).filter(parsed -> parsed.kind() == Reference.Kind.REQUEST);
        if (known.isEmpty()) {
            errors.add(REFERENCE, words.of(typed.isBlank() ? "track.reference.missing" : "track.reference.wrong"));
            if (proof == null || proof.isBlank()) {
                errors.add("proof", words.of("track.proof.missing"));
            }
            return;
        }
        if (proving.prove(known.get(), proof == null ? "" : proof, "proof").isPresent()) {
            FacesContext.getCurrentInstance().getExternalContext().redirect(link.path(Route.REQUEST, known.get().plain()));
        }
    }

    /** Key of the words that say why somebody was led here; empty for who came of their own. */
    public String getWhy() {
        return switch (visit.parameter(FollowedRequest.WHY)) {
            case "proof" -> "track.why.proof";
            case "left" -> "track.why.left";
            default -> "";
        };
    }

    /** Whether somebody just stopped following a request in this browser. */
    public boolean isLeft() {
        return "track.why.left".equals(getWhy());
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getProof() {
        return proof;
    }

    public void setProof(String proof) {
        this.proof = proof;
    }
}
