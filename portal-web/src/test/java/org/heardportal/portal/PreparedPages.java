package org.heardportal.portal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.heardportal.web.route.Route;

/**
 * The states of pages whose address has a part that only the database knows. To add those of a route, give it a line in {@link #of}: a {@link PreparedPage}
 * for each state, the plain first view first, each with what a visitor does to come there. All layers of the browser tests and those over HTTP follow.
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

    /** The states of a route; none where its address can be filled in without asking the portal. */
    public static List<PreparedPage> of(Route route) {
        return switch (route) {
            case FEEDBACK_WORDS -> List.of(new PreparedPage(route, Page.FIRST_VIEW, (visitor, portal) -> answerUnderAPage(visitor)));
            case FEEDBACK_STATUS -> List.of(
                    new PreparedPage(route, Page.FIRST_VIEW, (visitor, portal) -> Route.FEEDBACK_STATUS.path(referenceIn(answerUnderAPage(visitor)))),
                    new PreparedPage(route, "thanks", (visitor, portal) -> Route.FEEDBACK_STATUS.path(referenceIn(answerUnderAPage(visitor))) + "?thanks=yes"));
            case ADMIN_MESSAGE -> List.of(
                    new PreparedPage(route, Page.FIRST_VIEW, (visitor, portal) -> route.path(Long.toString(PreparedMessages.failed(portal)))),
                    new PreparedPage(route, "delivered", (visitor, portal) -> route.path(Long.toString(PreparedMessages.delivered(portal)))));
            case OWNER_FEEDBACK_ITEM -> List.of(new PreparedPage(route, Page.FIRST_VIEW, (visitor, portal) -> route.path(SaidFeedback.about(portal, "missed-bin-collection", "waste",
                    "The page says Monday, but they come on Tuesday.", Optional.of("prepared@example.org")).reference().plain())));
            case OWNER_IMPROVEMENT -> List.of(
                    new PreparedPage(route, Page.FIRST_VIEW, (visitor, portal) -> route.path(Long.toString(SaidFeedback.task(portal, "missed-bin-collection", "waste", "in_hand")))),
                    new PreparedPage(route, "not started", (visitor, portal) -> route.path(Long.toString(SaidFeedback.task(portal, "missed-bin-collection", "waste", "open")))));
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
            default -> List.of();
        };
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

    private static String referenceIn(String address) {
        return address.replaceFirst(".*reference=", "");
    }
}
