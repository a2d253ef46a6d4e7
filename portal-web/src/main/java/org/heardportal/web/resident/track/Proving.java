package org.heardportal.web.resident.track;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.heardportal.account.TooManyAttempts;
import org.heardportal.casework.ProofRefused;
import org.heardportal.casework.Prove;
import org.heardportal.casework.ServiceRequests;
import org.heardportal.shared.Reference;
import org.heardportal.web.component.FormErrors;
import org.heardportal.web.faces.Wait;
import org.heardportal.web.faces.Words;
import org.heardportal.web.security.RequestCookie;

/** Tries what somebody typed as the second proof for a request, and gives the browser its cookie. An unknown request and a wrong proof answer in the same words. */
@RequestScoped
public class Proving {

    /** Longer than any e-mail address; what is longer is not looked at. */
    private static final int LONGEST_PROOF = 300;

    @Inject
    private ServiceRequests requests;

    @Inject
    private FormErrors errors;

    @Inject
    private Words words;

    /**
     * Tries a proof.
     *
     * @param field where the mistake is told
     * @return the token that the browser was given; empty after a mistake, which was told
     */
    Optional<String> prove(Reference reference, String typed, String field) {
        if (typed.isBlank() || typed.length() > LONGEST_PROOF) {
            errors.add(field, words.of(typed.isBlank() ? "track.proof.missing" : "track.proof.long"));
            return Optional.empty();
        }
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        try {
            String token = requests.prove(new Prove(reference, typed));
            RequestCookie.give((HttpServletResponse) external.getResponse(), reference, token);
            return Optional.of(token);
        } catch (ProofRefused refused) {
            errors.add(field, words.of("track.refused"));
        } catch (TooManyAttempts refused) {
            long minutes = Wait.demand(refused.retryAfter());
            errors.add(minutes == 1 ? words.of("track.too-many.minute") : words.of("track.too-many.minutes", minutes));
        }
        return Optional.empty();
    }
}
