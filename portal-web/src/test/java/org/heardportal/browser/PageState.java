package org.heardportal.browser;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.heardportal.portal.PreparedPage;
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
     * Where a page is opened.
     *
     * @param path address within the portal, with its query
     * @param cookies that the browser has to hold, besides those of being signed in
     */
    record Opening(String path, Map<String, String> cookies) {
    }

    /** A page at an address that needs no preparation. */
    static PageState opened(String name, String path, Audience audience) {
        return new PageState(fit(name), portal -> new Opening(path, Map.of()), audience, Arrival.OPENED);
    }

    /** A page that somebody has to prepare. */
    static PageState prepared(PreparedPage page) {
        return new PageState(fit(page.route() + "-" + page.state()), portal -> opening(page.in(portal)), page.route().audience(), Arrival.OPENED);
    }

    private static Opening opening(PreparedPage.Ready ready) {
        return new Opening(ready.path(), ready.cookies());
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
        return new Opening(opening.path() + (opening.path().contains("?") ? "&" : "?") + "lang=cy", opening.cookies());
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
