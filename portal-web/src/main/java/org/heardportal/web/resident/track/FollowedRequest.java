package org.heardportal.web.resident.track;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.heardportal.casework.RequestProgress;
import org.heardportal.casework.ServiceRequests;
import org.heardportal.shared.Reference;
import org.heardportal.web.faces.Link;
import org.heardportal.web.faces.Visit;
import org.heardportal.web.route.Query;
import org.heardportal.web.route.Route;
import org.heardportal.web.security.RequestCookie;

/** The request that an address names, for a browser that proved to belong to it. Every other browser is led to the page where that is proved. */
@RequestScoped
public class FollowedRequest {

    /** The parameter that says why somebody was led to the page where the request is opened. */
    static final String WHY = "why";

    @Inject
    private ServiceRequests requests;

    @Inject
    private Visit visit;

    @Inject
    private Link link;

    @Inject
    private HttpServletRequest request;

    private Optional<Reference> reference;
    private Optional<String> proof;
    private Optional<RequestProgress> progress;

    @PostConstruct
    void read() {
        reference = Reference.parse(visit.part("request")).filter(parsed -> parsed.kind() == Reference.Kind.REQUEST);
        proof = reference.flatMap(known -> RequestCookie.proof(request, known));
        refresh();
    }

    /** Reads the request anew, after somebody may have changed it. */
    public void refresh() {
        progress = reference.flatMap(known -> proof.flatMap(token -> requests.progress(known, token)));
    }

    /** Goes on with a proof that was given a moment ago. */
    public void use(String token) {
        proof = Optional.of(token);
        refresh();
    }

    /** Leads to the page where a request is opened, with the reference filled in; to the one spelling of the address where it was spelt otherwise. */
    void leadAway() throws IOException {
        boolean otherSpelling = progress.map(found -> found.reference().plain()).filter(plain -> !plain.equals(visit.part("request"))).isPresent();
        if (otherSpelling) {
            redirect(link.path(Route.REQUEST, reference.orElseThrow().plain()));
        } else if (progress.isEmpty()) {
            String shown = reference.map(Reference::toString).orElse(visit.part("request"));
            redirect(link.path(Route.TRACK, Query.of(Map.of(TrackView.REFERENCE, shown, WHY, "proof"))));
        }
    }

    /** Leads back to the page of the request after something was done, which the page then confirms. */
    void leadBack(String done) throws IOException {
        redirect(link.path(Route.REQUEST, Query.of(Map.of("done", done)), reference.orElseThrow().plain()));
    }

    private static void redirect(String address) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect(address);
    }

    /** The reference; empty where the address holds what is none. */
    public Optional<Reference> reference() {
        return reference;
    }

    /** The token of this browser; empty text where it has none. */
    public String proof() {
        return proof.orElse("");
    }

    /** The request; empty where this browser did not prove to belong to it, or too long ago. */
    public Optional<RequestProgress> progress() {
        return progress;
    }
}
