package org.heardportal.web.resident.apply;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Map;
import org.heardportal.casework.DraftProgress;
import org.heardportal.web.faces.Link;
import org.heardportal.web.faces.Visit;
import org.heardportal.web.route.Query;
import org.heardportal.web.route.Route;

/** The addresses around one draft, and the ways that lead there. */
@Named
@RequestScoped
public class DraftLinks {

    /** Where somebody comes from who goes back there afterwards. */
    static final String FROM = "from";

    static final String CHECK = "check";

    /** What the next page is to say first, as a key. */
    static final String NOTICE = "notice";

    @Inject
    private Link link;

    @Inject
    private Visit visit;

    public String getStart() {
        return link.path(Route.APPLY, visit.part("service"));
    }

    public String getCheck() {
        return link.path(Route.APPLY_CHECK, visit.part("service"), visit.part("draft"));
    }

    public String getLater() {
        return link.path(Route.APPLY_LATER, visit.part("service"), visit.part("draft"));
    }

    public String getClear() {
        return link.path(Route.APPLY_CLEAR, visit.part("service"), visit.part("draft"));
    }

    /** The page of a question. */
    public String question(String key) {
        return question(visit.part("draft"), key);
    }

    String question(String secret, String key) {
        return link.path(Route.APPLY_QUESTION, visit.part("service"), secret, key);
    }

    /** The page of a question that leads back to the answers to be checked. */
    public String change(String key) {
        return with(question(key), FROM, CHECK);
    }

    /** The question to answer next, or all answers where none is open. */
    String next(DraftProgress progress) {
        return progress.firstOpen().map(question -> question(question.key())).orElseGet(this::getCheck);
    }

    static String with(String address, String name, String value) {
        return address + (address.contains("?") ? "&" : "?") + Query.of(Map.of(name, value));
    }

    /** Where somebody wakes a draft that closed itself. */
    void goToWaking() throws IOException {
        go(with(link.path(Route.RESUME), NOTICE, "closed"));
    }

    static void go(String address) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect(address);
    }
}
