package org.heardportal.web.error;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.heardportal.content.service.ContactPoint;
import org.heardportal.web.faces.Visit;
import org.heardportal.web.faces.Words;

/** The words of the error page. */
@Named
@RequestScoped
public class ErrorView {

    private final HttpServletRequest request;
    private final Visit visit;
    private final Words words;

    /** For the container, which makes a proxy of this class. */
    protected ErrorView() {
        this(null, null, null);
    }

    @Inject
    public ErrorView(HttpServletRequest request, Visit visit, Words words) {
        this.request = request;
        this.visit = visit;
        this.words = words;
    }

    public String getTitle() {
        return words.of(shown().failure().key() + ".title");
    }

    /** What happened, in one or two sentences. */
    public String getWhat() {
        return words.of(shown().failure().key() + ".what");
    }

    /** What the visitor can do. */
    public String getNext() {
        return words.of(shown().failure().key() + ".next");
    }

    /** Whether what was asked for is a request by now, which can be followed. */
    public boolean isSent() {
        return shown().failure() == Failure.DRAFT_SENT || shown().failure() == Failure.SENT_OTHERWISE;
    }

    /** The number of the incident; empty where there is none. */
    public String getIncident() {
        return shown().incident();
    }

    /** The council's main telephone number, with its hours. */
    public ContactPoint getTelephone() {
        return visit.getCouncil().contactPoints().getFirst();
    }

    private ShownFailure shown() {
        return (ShownFailure) request.getAttribute(ShownFailure.class.getName());
    }
}
