package org.heardportal.web.route;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every page of the portal: its address pattern and the facelet that shows it. Everything that needs to know the pages reads this list:
 * the front servlet, form actions, links, the site map, the access matrix and the tests of pages.
 */
public enum Route {
    HOME("/", "/home.xhtml", Audience.RESIDENT),
    SEARCH("/search", "/search.xhtml", Audience.RESIDENT),
    A_TO_Z("/a-to-z", "/a-to-z.xhtml", Audience.RESIDENT),
    TOPICS("/topics", "/topics.xhtml", Audience.RESIDENT),
    TOPIC("/topics/{topic}", "/topic.xhtml", Audience.RESIDENT),
    SERVICE("/services/{service}", "/service.xhtml", Audience.RESIDENT),
    GUIDANCE("/guidance/{page}", "/guidance.xhtml", Audience.RESIDENT),
    CONTACT("/contact", "/contact.xhtml", Audience.RESIDENT),
    PRIVACY("/privacy", "/privacy.xhtml", Audience.RESIDENT),
    ACCESSIBILITY_STATEMENT("/accessibility-statement", "/accessibility-statement.xhtml", Audience.RESIDENT),
    SIGN_IN("/sign-in", "/sign-in.xhtml", Audience.RESIDENT),
    SIGN_OUT("/sign-out", "/sign-out.xhtml", Audience.RESIDENT),
    FIRST_ADMINISTRATOR("/first-administrator/{token}", "/first-administrator.xhtml", Audience.RESIDENT),
    STAFF_HOME("/staff", "/staff/home.xhtml", Audience.STAFF),
    STAFF_SERVICE("/staff/services/{service}", "/staff/service.xhtml", Audience.STAFF),
    OWNER_HOME("/owner", "/owner/home.xhtml", Audience.OWNER),
    ADMIN_HOME("/admin", "/admin/home.xhtml", Audience.ADMINISTRATOR);

    private final String pattern;
    private final String view;
    private final Audience audience;

    Route(String pattern, String view, Audience audience) {
        this.pattern = pattern;
        this.view = view;
        this.audience = audience;
    }

    /** The address with named parts in braces: {@code /services/{service}}. */
    public String pattern() {
        return pattern;
    }

    /** The facelet, as a path within the web application. */
    public String view() {
        return view;
    }

    public Audience audience() {
        return audience;
    }

    /** The names of the parts in braces, in order. */
    public List<String> parts() {
        throw new UnsupportedOperationException();
    }

    /** The values of the parts when the path fits this route exactly: no trailing slash, no parameters after a semicolon, case as written. */
    public Optional<Map<String, String>> match(String path) {
        throw new UnsupportedOperationException();
    }

    /** The address with the parts filled in, percent-encoded. */
    public String path(String... values) {
        throw new UnsupportedOperationException();
    }
}
