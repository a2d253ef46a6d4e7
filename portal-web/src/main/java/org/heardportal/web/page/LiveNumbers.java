package org.heardportal.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.heardportal.improvement.PublishedOutcomes;
import org.heardportal.insight.PromiseFigures;
import org.heardportal.web.resident.notice.Notices;
import org.heardportal.web.route.Route;

/** The numbers of the snapshots beside the content, for the pages that show them: a page is made anew when one of them has moved on. */
@ApplicationScoped
class LiveNumbers {

    @Inject
    private PromiseFigures figures;

    @Inject
    private PublishedOutcomes outcomes;

    @Inject
    private Notices notices;

    /** What else than content and day the pages of a route show: notices begin and end by the clock, and an emergency stands on every page. */
    String of(Route route) {
        return figuresOf(route) + "@" + notices.signature();
    }

    private String figuresOf(Route route) {
        return switch (route) {
            case PROMISE, STANDARD -> figures.number() + "@" + figures.minute();
            case HOME, YOU_SAID_WE_DID -> Long.toString(outcomes.number());
            case SERVICE -> Long.toString(figures.number());
            default -> "";
        };
    }
}
