package org.heardportal.web.resident.feedback;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import org.heardportal.feedback.FeedbackDesk;
import org.heardportal.feedback.FeedbackReceipt;
import org.heardportal.shared.Reference;
import org.heardportal.web.component.FormErrors;
import org.heardportal.web.faces.Link;
import org.heardportal.web.faces.Visit;
import org.heardportal.web.faces.Words;
import org.heardportal.web.route.Query;
import org.heardportal.web.route.Route;

/** The page {@code /feedback/words/{key}}: thanks for an answer, and takes words to it where somebody wants to say more. */
@Named
@RequestScoped
public class FeedbackWordsView {

    private static final String AFTER = "after";

    @Inject
    private FeedbackDesk desk;
    @Inject
    private FeedbackGate gate;
    @Inject
    private FormErrors errors;
    @Inject
    private Words wording;
    @Inject
    private Link link;
    @Inject
    private Visit visit;

    private String words;
    private String email;

    /** Adds the words, or shows them again with what is wrong. */
    public void add() throws IOException {
        if (words == null || words.isBlank()) {
            errors.add("words", wording.of("feedback.words.missing"));
            return;
        }
        Optional<FeedbackReceipt> receipt = gate.pass(() -> desk.addWords(visit.part("key"), words, email == null ? "" : email));
        if (receipt.isPresent()) {
            FacesContext.getCurrentInstance().getExternalContext()
                    .redirect(link.path(Route.FEEDBACK_STATUS, Query.parse("thanks=yes"), receipt.get().reference().plain()));
        }
    }

    /** Whether somebody came here because a search did not find what they looked for. */
    public boolean isAfterSearch() {
        return visit.parameter(AFTER).equals("searched");
    }

    /** The same, for the form to carry along. */
    public String getAfter() {
        return isAfterSearch() ? "searched" : "";
    }

    /** The reference, in groups; empty where the address does not name one. */
    public String getReference() {
        return reference().map(Reference::toString).orElse("");
    }

    /** The page that shows what becomes of it. */
    public String getStatus() {
        return reference().map(known -> link.path(Route.FEEDBACK_STATUS, known.plain())).orElseGet(() -> link.path(Route.FEEDBACK));
    }

    private Optional<Reference> reference() {
        return Reference.parse(visit.parameter("reference")).filter(known -> known.kind() == Reference.Kind.FEEDBACK);
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
