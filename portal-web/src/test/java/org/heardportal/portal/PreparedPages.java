package org.heardportal.portal;

import java.util.List;
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
            default -> List.of();
        };
    }

    /** Every state of every such route. */
    public static Stream<PreparedPage> all() {
        return Stream.of(Route.values()).flatMap(route -> of(route).stream());
    }
}
