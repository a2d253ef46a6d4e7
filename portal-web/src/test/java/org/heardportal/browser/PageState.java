package org.heardportal.browser;

import java.util.Locale;
import org.heardportal.web.route.Audience;

/**
 * One kind of page in one state.
 *
 * @param name unique, readable, fit for a file name
 * @param path address within the portal, with its query
 * @param audience whom the page is for
 * @param arrival what is done after opening it
 */
record PageState(String name, String path, Audience audience, Arrival arrival) {

    /** How the state is reached. */
    enum Arrival { OPENED, FORM_SENT_EMPTY }

    static PageState opened(String name, String path, Audience audience) {
        return new PageState(name.toLowerCase(Locale.ROOT).replace('_', '-'), path, audience, Arrival.OPENED);
    }

    PageState sentEmpty() {
        return new PageState(name + "-sent-empty", path, audience, Arrival.FORM_SENT_EMPTY);
    }

    boolean forResidents() {
        return audience == Audience.RESIDENT;
    }

    @Override
    public String toString() {
        return name;
    }
}
