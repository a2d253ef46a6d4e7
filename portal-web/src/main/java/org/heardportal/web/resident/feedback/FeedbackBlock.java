package org.heardportal.web.resident.feedback;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.heardportal.feedback.PageAddress;
import org.heardportal.web.faces.Link;
import org.heardportal.web.faces.Visit;
import org.heardportal.web.route.Route;

/** The question "Is this page useful?" under a page. It is the same for everyone, holds no key and no time, and works on a page that is kept. */
@Named
@RequestScoped
public class FeedbackBlock {

    @Inject
    private Visit visit;
    @Inject
    private Link link;

    /** Whether the page asks. Pages for signing in and those about feedback itself do not, nor does a question in the middle of a form: it asks one thing. A preview is no page yet. */
    public boolean isShown() {
        return !visit.isPreviewing() && visit.getRoute().map(FeedbackBlock::asks).orElse(true);
    }

    /** The address of the page as it may be kept, without what is secret in it; empty where it cannot be. */
    public String getPage() {
        return PageAddress.withoutSecrets(visit.getPath()).orElse("");
    }

    /** The form to say more about the page. */
    public String getForm() {
        return link.with("FEEDBACK", "page", getPage());
    }

    private static boolean asks(Route route) {
        return switch (route) {
            case SIGN_IN, SIGN_OUT, FIRST_ADMINISTRATOR, FEEDBACK, FEEDBACK_WORDS, FEEDBACK_STATUS -> false;
            default -> !route.parts().contains("draft");
        };
    }
}
