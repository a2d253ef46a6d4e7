package org.heardportal.portal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.heardportal.web.route.Route;

/**
 * The states of pages that are there only after somebody has done something. To add those of a route, give it a line in {@link #of}: a {@link PreparedPage}
 * for each state, each with what a visitor does to come there; the first view first, where its address has a part that only the database knows. All layers of
 * the browser tests and those over HTTP follow.
 */
public final class PreparedPages {

    private static final String BINS = "missed-bin-collection";

    /** A question of each kind, for no two have the same controls. */
    private static final List<PreparedPage> OF_EACH_KIND = List.of(
            question("date", BINS, "collection-day"), question("yes or no", BINS, "tag"), question("text", BINS, "tag-words"), question("address", BINS, "address"),
            question("one of", BINS, "keep-in-touch"), question("email", BINS, "email"), question("phone", "bulky-waste-collection", "phone"),
            question("long text", "report-a-pothole", "place"));

    private PreparedPages() {
    }

    /** How a page is that opens at an address which only the portal knows; empty where the address can be filled in without asking. */
    public static Optional<PreparedPage> firstView(Route route) {
        return of(route).stream().filter(page -> page.state().equals(Page.FIRST_VIEW)).findFirst();
    }

    /** The states of a route. */
    public static List<PreparedPage> of(Route route) {
        return switch (route) {
            case FEEDBACK_WORDS -> List.of(
                    new PreparedPage(route, Page.FIRST_VIEW, (visitor, portal) -> answerUnderAPage(visitor)),
                    new PreparedPage(route, "after a search", (visitor, portal) -> missed(visitor)).showing("#more"));
            case FEEDBACK_STATUS -> List.of(
                    new PreparedPage(route, Page.FIRST_VIEW, (visitor, portal) -> Route.FEEDBACK_STATUS.path(referenceIn(answerUnderAPage(visitor)))),
                    new PreparedPage(route, "thanks", (visitor, portal) -> Route.FEEDBACK_STATUS.path(referenceIn(answerUnderAPage(visitor))) + "?thanks=yes"),
                    new PreparedPage(route, "thanks after a search", PreparedPages::toldAfterASearch).showing(".govuk-notification-banner--success"));
            case ADMIN_MESSAGE -> List.of(
                    new PreparedPage(route, Page.FIRST_VIEW, (visitor, portal) -> route.path(Long.toString(PreparedMessages.failed(portal)))),
                    new PreparedPage(route, "delivered", (visitor, portal) -> route.path(Long.toString(PreparedMessages.delivered(portal)))));
            case OWNER_FEEDBACK_ITEM -> List.of(new PreparedPage(route, Page.FIRST_VIEW, (visitor, portal) -> route.path(SaidFeedback.about(portal, "missed-bin-collection", "waste",
                    "The page says Monday, but they come on Tuesday.", Optional.of("prepared@example.org")).reference().plain())));
            case OWNER_IMPROVEMENT -> List.of(
                    new PreparedPage(route, Page.FIRST_VIEW, (visitor, portal) -> route.path(Long.toString(SaidFeedback.task(portal, "missed-bin-collection", "waste", "in_hand")))),
                    new PreparedPage(route, "not started", (visitor, portal) -> route.path(Long.toString(SaidFeedback.task(portal, "missed-bin-collection", "waste", "open")))),
                    new PreparedPage(route, "of a gap", (visitor, portal) -> route.path(Long.toString(PlantedGap.task(portal)))).onTheBusyDay().showing("ul.heard-voices"));
            case APPLY_QUESTION -> Stream.concat(Stream.of(question(Page.FIRST_VIEW, BINS, "which-bins")), OF_EACH_KIND.stream()).toList();
            case APPLY_CHECK -> List.of(draft(route, Page.FIRST_VIEW, resident -> resident.until("check").path()));
            case APPLY_LATER -> List.of(draft(route, Page.FIRST_VIEW, resident -> resident.pathOf("later")));
            case APPLY_CLEAR -> List.of(draft(route, Page.FIRST_VIEW, resident -> resident.pathOf("clear")));
            case RECEIPT -> List.of(
                    draft(route, Page.FIRST_VIEW, resident -> resident.sent().path()),
                    new PreparedPage(route, "with a code", (visitor, portal) -> AskingResident.begins(visitor, "report-a-pothole")
                            .choosing("harm").choosing("keep-in-touch", "none").sent().path()));
            case REQUEST -> List.of(
                    new PreparedPage(route, Page.FIRST_VIEW, (visitor, portal) -> AskedRequest.missedBin(portal, visitor).page()),
                    new PreparedPage(route, "waiting for the person", (visitor, portal) -> waiting(portal, visitor).page()),
                    new PreparedPage(route, "over", (visitor, portal) -> over(portal, visitor).page()));
            case REQUEST_WITHDRAW -> List.of(
                    new PreparedPage(route, Page.FIRST_VIEW, (visitor, portal) -> route.path(AskedRequest.missedBin(portal, visitor).plain())));
            case STAFF_REQUEST -> List.of(
                    new PreparedPage(route, Page.FIRST_VIEW, (visitor, portal) -> AskedRequest.missedBin(portal).staffPage()),
                    new PreparedPage(route, "waiting for the person", (visitor, portal) -> waiting(portal, portal.visitor()).staffPage()),
                    new PreparedPage(route, "over", (visitor, portal) -> over(portal, portal.visitor()).staffPage()));
            case HOME -> List.of(busy(route, "emergency", "/").showing(".heard-emergency"));
            case SEARCH -> List.of(
                    busy(route, "closed", "/search?q=pothole").showing(".heard-result__state"),
                    busy(route, "disrupted", "/search?q=bin+not+emptied").showing(".heard-result__notice"),
                    busy(route, "without suggestions", "/search").showing("input[name=q]:not([role=combobox])"));
            case SERVICE -> List.of(
                    busy(route, "closed", route.path("report-a-pothole")).showing(".govuk-warning-text"),
                    busy(route, "disrupted", route.path(BINS)).showing(".heard-disruption"));
            case APPLY -> List.of(busy(route, "disrupted", route.path(BINS)).showing(".heard-disruption"));
            default -> Stream.of(CockpitPages.of(route), EditorPages.of(route)).flatMap(List::stream).toList();
        };
    }

    private static PreparedPage busy(Route route, String state, String path) {
        return PreparedPage.at(route, state, path).onTheBusyDay();
    }

    private static AskedRequest waiting(RunningPortal portal, Visitor resident) {
        AskedRequest request = AskedRequest.missedBin(portal, resident);
        request.ask("Was the lid of the bin closed?");
        return request;
    }

    private static AskedRequest over(RunningPortal portal, Visitor resident) {
        AskedRequest request = AskedRequest.missedBin(portal, resident);
        request.adviserSends("close", Map.of("outcome", "nothing_found", "close-words", "We came back and the bin was empty."));
        return request;
    }

    private static PreparedPage question(String state, String service, String question) {
        return new PreparedPage(Route.APPLY_QUESTION, state, (visitor, portal) -> AskingResident.begins(visitor, service).until(question).path());
    }

    private static PreparedPage draft(Route route, String state, Function<AskingResident, String> way) {
        return new PreparedPage(route, state, (visitor, portal) -> way.apply(AskingResident.begins(visitor, BINS)));
    }

    /** Every state of every such route. */
    public static Stream<PreparedPage> all() {
        return Stream.of(Route.values()).flatMap(route -> of(route).stream());
    }

    /** Says that a page is useful, and answers with the address of the thanks. */
    private static String answerUnderAPage(Visitor visitor) {
        return visitor.submit(visitor.get(Route.PRIVACY.path()).formWith("button[name=useful]")).pathLedTo();
    }

    /** Says that results are not what was looked for, and answers with the address of the thanks, where a sentence can follow. */
    private static String missed(Visitor visitor) {
        return visitor.submit(visitor.get("/search?q=kite+festival").formWith("button[name=missed]").pressing("button[name=missed]")).pathLedTo();
    }

    /** Says in a sentence what was looked for. */
    private static String toldAfterASearch(Visitor visitor, RunningPortal portal) {
        Answer thanks = visitor.get(missed(visitor));
        return Press.of("#send", Map.of("words", "When the kite festival is")).on(thanks, visitor).pathLedTo();
    }

    private static String referenceIn(String address) {
        return address.replaceFirst(".*reference=", "");
    }
}
