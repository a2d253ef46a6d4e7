package org.heardportal.browser;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.heardportal.portal.PreparedPage;
import org.heardportal.portal.Press;
import org.heardportal.portal.RunningPortal;
import org.heardportal.web.route.Audience;

/**
 * One kind of page in one state.
 *
 * @param name unique, readable, fit for a file name
 * @param address what the portal is asked for: the same at each portal, or what was prepared
 * @param audience whom the page is for
 * @param arrival what is done after opening it
 */
record PageState(String name, Function<RunningPortal, Opening> address, Audience audience, Arrival arrival) {

    /** How the state is reached. */
    enum Arrival { OPENED, FORM_SENT_EMPTY }

    /**
     * Where a page is opened, and what is done there.
     *
     * @param path address within the portal, with its query
     * @param cookies that the browser has to hold, besides those of being signed in
     * @param presses what is sent from the page before it is looked at
     * @param shown selects what has to be there then
     */
    record Opening(RunningPortal portal, String path, Map<String, String> cookies, List<Press> presses, String shown) {
    }

    /** A page at an address that needs no preparation. */
    static PageState opened(String name, String path, Audience audience) {
        return new PageState(fit(name), portal -> new Opening(portal, path, Map.of(), List.of(), "body"), audience, Arrival.OPENED);
    }

    /** A page that somebody has to prepare. */
    static PageState prepared(PreparedPage page) {
        return new PageState(fit(page.route() + "-" + page.state()), portal -> opening(page, page.in(portal)), page.route().audience(), Arrival.OPENED);
    }

    private static Opening opening(PreparedPage page, PreparedPage.Ready ready) {
        return new Opening(ready.portal(), ready.path(), ready.cookies(), page.presses(), page.shown());
    }

    private static String fit(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[_ ]", "-").replace("-first-view", "");
    }

    PageState sentEmpty() {
        return new PageState(name + "-sent-empty", address, audience, Arrival.FORM_SENT_EMPTY);
    }

    /** The same page in Welsh. */
    PageState inWelsh() {
        return new PageState(name + "-welsh", portal -> inWelsh(address.apply(portal)), audience, arrival);
    }

    private static Opening inWelsh(Opening opening) {
        return new Opening(opening.portal(), opening.path() + (opening.path().contains("?") ? "&" : "?") + "lang=cy", opening.cookies(), opening.presses(), opening.shown());
    }

    /** Where it is opened at a portal. */
    Opening in(RunningPortal portal) {
        return address.apply(portal);
    }

    boolean forResidents() {
        return audience == Audience.RESIDENT;
    }

    @Override
    public String toString() {
        return name;
    }
}
