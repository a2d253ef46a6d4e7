package org.heardportal.portal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.heardportal.web.route.Route;

/**
 * The states of pages whose address has a part that only the database knows. To add those of a route, give it a line in {@link #of}: a {@link PreparedPage}
 * for each state, the plain first view first, each with what a visitor does to come there. All layers of the browser tests and those over HTTP follow.
 */
public final class PreparedPages {

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
            default -> List.of();
        };
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
