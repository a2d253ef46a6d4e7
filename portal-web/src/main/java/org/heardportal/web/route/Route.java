package org.heardportal.web.route;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every page of the portal: its address pattern and the facelet that shows it. Everything that needs to know the pages reads this list:
 * the front servlet, form actions, links, the site map, the access matrix and the tests of pages.
 *
 * <p>A page has one address and one spelling of it. Whatever is spelt otherwise (a trailing slash, upper case, a part that is
 * percent-encoded without need, parameters after a semicolon) is another address, and there is nothing there.
 */
public enum Route {
    HOME("/", "/home.xhtml", Audience.RESIDENT),
    SEARCH("/search", "/search.xhtml", Audience.RESIDENT, Way.ASKED),
    A_TO_Z("/a-to-z", "/a-to-z.xhtml", Audience.RESIDENT),
    TOPICS("/topics", "/topics.xhtml", Audience.RESIDENT),
    TOPIC("/topics/{topic}", "/topic.xhtml", Audience.RESIDENT),
    SERVICE("/services/{service}", "/service.xhtml", Audience.RESIDENT),
    SERVICES("/services", "/services.xhtml", Audience.RESIDENT),
    LIFE_EVENT("/life-events/{event}", "/life-event.xhtml", Audience.RESIDENT),
    JOURNEY("/journeys/{journey}", "/journey.xhtml", Audience.RESIDENT),
    CHECKER("/checkers/{checker}", "/checker.xhtml", Audience.RESIDENT),
    GUIDANCE("/guidance/{page}", "/guidance.xhtml", Audience.RESIDENT),
    PROMISE("/promise", "/promise.xhtml", Audience.RESIDENT),
    STANDARD("/promise/{standard}", "/standard.xhtml", Audience.RESIDENT),
    YOU_SAID_WE_DID("/you-said-we-did", "/you-said-we-did.xhtml", Audience.RESIDENT),
    FEEDBACK("/feedback", "/feedback.xhtml", Audience.RESIDENT, Way.FORM),
    FEEDBACK_WORDS("/feedback/words/{key}", "/feedback-words.xhtml", Audience.RESIDENT, Way.FORM),
    FEEDBACK_STATUS("/feedback/{feedback}", "/feedback-status.xhtml", Audience.RESIDENT, Way.FRESH),
    MY_AREA("/my-area", "/my-area.xhtml", Audience.RESIDENT, Way.ASKED),
    CONTACT("/contact", "/contact.xhtml", Audience.RESIDENT),
    PRIVACY("/privacy", "/privacy.xhtml", Audience.RESIDENT),
    ACCESSIBILITY_STATEMENT("/accessibility-statement", "/accessibility-statement.xhtml", Audience.RESIDENT),
    APPLY("/apply/{service}", "/apply.xhtml", Audience.RESIDENT, Way.FORM),
    APPLY_CLEARED("/apply/{service}/cleared", "/apply-cleared.xhtml", Audience.RESIDENT, Way.FRESH),
    APPLY_CHECK("/apply/{service}/{draft}/check", "/apply-check.xhtml", Audience.RESIDENT, Way.FORM),
    APPLY_LATER("/apply/{service}/{draft}/later", "/apply-later.xhtml", Audience.RESIDENT, Way.FORM),
    APPLY_CLEAR("/apply/{service}/{draft}/clear", "/apply-clear.xhtml", Audience.RESIDENT, Way.FORM),
    APPLY_QUESTION("/apply/{service}/{draft}/{question}", "/apply-question.xhtml", Audience.RESIDENT, Way.FORM),
    RESUME("/resume", "/resume.xhtml", Audience.RESIDENT, Way.FORM),
    RESUME_LINK("/resume/{token}", "/resume-link.xhtml", Audience.RESIDENT, Way.FORM),
    RECEIPT("/requests/{request}/receipt", "/receipt.xhtml", Audience.RESIDENT, Way.FRESH),
    TRACK("/track", "/track.xhtml", Audience.RESIDENT, Way.FORM),
    REQUEST("/requests/{request}", "/request.xhtml", Audience.RESIDENT, Way.FORM),
    REQUEST_WITHDRAW("/requests/{request}/withdraw", "/request-withdraw.xhtml", Audience.RESIDENT, Way.FORM),
    SIGN_IN("/sign-in", "/sign-in.xhtml", Audience.RESIDENT, Way.FORM),
    SIGN_OUT("/sign-out", "/sign-out.xhtml", Audience.RESIDENT, Way.FORM),
    FIRST_ADMINISTRATOR("/first-administrator/{token}", "/first-administrator.xhtml", Audience.RESIDENT, Way.FORM),
    STAFF_HOME("/staff", "/staff/queue.xhtml", Audience.STAFF, Way.FORM),
    STAFF_SERVICES("/staff/services", "/staff/services.xhtml", Audience.STAFF, Way.FORM),
    STAFF_REQUEST("/staff/requests/{request}", "/staff/request.xhtml", Audience.STAFF, Way.FORM),
    STAFF_SERVICE("/staff/services/{service}", "/staff/service.xhtml", Audience.STAFF, Way.FORM),
    OWNER_HOME("/owner", "/owner/home.xhtml", Audience.OWNER, Way.FORM),
    OWNER_FEEDBACK("/owner/feedback", "/owner/feedback.xhtml", Audience.OWNER, Way.FORM),
    OWNER_FEEDBACK_ITEM("/owner/feedback/{feedback}", "/owner/feedback-item.xhtml", Audience.OWNER, Way.FORM),
    OWNER_IMPROVEMENTS("/owner/improvements", "/owner/improvements.xhtml", Audience.OWNER, Way.FORM),
    OWNER_IMPROVEMENT("/owner/improvements/{task}", "/owner/improvement.xhtml", Audience.OWNER, Way.FORM),
    OWNER_SEARCH("/owner/search", "/owner/search.xhtml", Audience.OWNER, Way.FORM),
    OWNER_SEARCH_RULES("/owner/search/rules", "/owner/search-rules.xhtml", Audience.OWNER, Way.FORM),
    OWNER_SYNONYM("/owner/search/synonym", "/owner/synonym.xhtml", Audience.OWNER, Way.FORM),
    OWNER_BET("/owner/search/bet", "/owner/bet.xhtml", Audience.OWNER, Way.FORM),
    OWNER_WEIGHTS("/owner/search/weights", "/owner/weights.xhtml", Audience.OWNER, Way.FORM),
    OWNER_SEARCH_HISTORY("/owner/search/history", "/owner/search-history.xhtml", Audience.OWNER, Way.FORM),
    OWNER_CONTENT("/owner/content", "/owner/content.xhtml", Audience.OWNER, Way.FORM),
    OWNER_CONTENT_NEW("/owner/content/new", "/owner/content-new.xhtml", Audience.OWNER, Way.FORM),
    OWNER_CONTENT_STUBS("/owner/content/stubs", "/owner/content-stubs.xhtml", Audience.OWNER, Way.FORM),
    OWNER_CONTENT_PAGE("/owner/content/{kind}/{name}", "/owner/content-page.xhtml", Audience.OWNER, Way.FORM),
    OWNER_CONTENT_TEXT("/owner/content/{kind}/{name}/text", "/owner/content-text.xhtml", Audience.OWNER, Way.FORM),
    OWNER_CONTENT_PREVIEW("/owner/content/{kind}/{name}/preview", "/owner/content-preview.xhtml", Audience.OWNER, Way.FRESH),
    OWNER_CONTENT_PUBLISH("/owner/content/{kind}/{name}/publish", "/owner/content-publish.xhtml", Audience.OWNER, Way.FORM),
    OWNER_CONTENT_HISTORY("/owner/content/{kind}/{name}/history", "/owner/content-history.xhtml", Audience.OWNER, Way.FORM),
    ADMIN_HOME("/admin", "/admin/home.xhtml", Audience.ADMINISTRATOR, Way.FORM),
    ADMIN_MESSAGES("/admin/messages", "/admin/messages.xhtml", Audience.ADMINISTRATOR, Way.FORM),
    ADMIN_MESSAGE("/admin/messages/{message}", "/admin/message.xhtml", Audience.ADMINISTRATOR, Way.FORM);

    private final String pattern;
    private final String view;
    private final Audience audience;
    private final Way way;
    private final List<String> segments;
    private final List<String> parts;

    Route(String pattern, String view, Audience audience) {
        this(pattern, view, audience, Way.KEPT);
    }

    Route(String pattern, String view, Audience audience, Way way) {
        this.pattern = pattern;
        this.view = view;
        this.audience = audience;
        this.way = way;
        this.segments = segmentsOf(pattern);
        this.parts = segments.stream().filter(Route::isPart).map(Route::partName).toList();
    }

    /** The route whose pattern a path fits; where a word of one fits a part of another, the one with the word, which stands first. */
    public static Optional<Route> of(String path) {
        return Arrays.stream(values()).filter(route -> route.match(path).isPresent()).findFirst();
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
        return parts;
    }

    /** Whether the page has a form that is posted back to its own address. */
    public boolean takesForms() {
        return way == Way.FORM;
    }

    /** The HTTP methods that its address answers. */
    public List<String> methods() {
        return takesForms() ? List.of("GET", "HEAD", "POST") : List.of("GET", "HEAD");
    }

    /** Whether its page is the same for everyone who asks, so that it may be kept. */
    public boolean sameForEveryone() {
        return audience == Audience.RESIDENT && way == Way.KEPT;
    }

    /** Whether its query says what it shows, so that the query goes along where the page is led to in another language. */
    public boolean isSaidByItsQuery() {
        return audience == Audience.RESIDENT && (way == Way.KEPT || way == Way.ASKED);
    }

    /** The address with its parts left open, as a mapping of the servlet container: empty for the root, {@code /services/*}. */
    public String mapping() {
        int firstPart = pattern.indexOf('{');
        if (firstPart >= 0) {
            return pattern.substring(0, firstPart) + "*";
        }
        return "/".equals(pattern) ? "" : pattern;
    }

    /**
     * The values of the parts when the path fits this route exactly: no trailing slash, no parameters after a semicolon, case as written.
     *
     * @param path as it stood in the request line, percent-encoded, without the query
     */
    public Optional<Map<String, String>> match(String path) {
        if (!path.startsWith("/") || path.endsWith(".xhtml")) {
            return Optional.empty(); // a facelet by its file name is no address, not even as a part
        }
        List<String> given = segmentsOf(path);
        if (given.size() != segments.size()) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < given.size(); i++) {
            String segment = segments.get(i);
            if (isPart(segment)) {
                Optional<String> value = PathSegment.decode(given.get(i));
                if (value.isEmpty()) {
                    return Optional.empty();
                }
                values.put(partName(segment), value.get());
            } else if (!segment.equals(given.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(Map.copyOf(values));
    }

    /**
     * The address with the parts filled in, percent-encoded.
     *
     * @throws IllegalArgumentException when there are more or fewer values than parts, or a value is one that no address can carry
     */
    public String path(String... values) {
        if (values.length != parts.size()) {
            throw new IllegalArgumentException(this + " has the parts " + parts + " but was given " + Arrays.toString(values));
        }
        StringBuilder path = new StringBuilder();
        int next = 0;
        for (String segment : segments) {
            path.append('/').append(isPart(segment) ? PathSegment.encode(values[next++]) : segment);
        }
        return path.toString();
    }

    private static List<String> segmentsOf(String path) {
        return List.of(path.substring(1).split("/", -1));
    }

    private static boolean isPart(String segment) {
        return segment.startsWith("{");
    }

    private static String partName(String segment) {
        return segment.substring(1, segment.length() - 1);
    }

    /** How a page comes about. */
    private enum Way {
        /** From snapshots, the same for everyone. */
        KEPT,
        /** Anew each time, from what its query asks; a browser may keep it for the way back. */
        ASKED,
        /** Anew each time, from rows or for one visitor; without a form that is posted back to it. */
        FRESH,
        /** Anew each time, with a form that is posted back to its own address. */
        FORM
    }
}
