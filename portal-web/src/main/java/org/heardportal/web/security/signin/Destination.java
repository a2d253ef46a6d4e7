package org.heardportal.web.security.signin;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heardportal.account.Role;
import org.heardportal.web.route.Audience;
import org.heardportal.web.route.Route;

/**
 * Where a person goes after signing in. What the address asks for is only ever compared with the route table, and the answer is written anew from the route,
 * so that a link cannot lead anybody off the site through our sign-in page.
 */
public final class Destination {

    /** Signing in once more, or out at once, is not where anybody wants to go. */
    private static final Set<Route> NO_DESTINATION = Set.of(Route.SIGN_IN, Route.SIGN_OUT, Route.FIRST_ADMINISTRATOR);

    private Destination() {
    }

    /** The page that was asked for, when it is one of ours and the person may see it, else the first page of the first role. */
    public static String of(String asked, Set<Role> roles) {
        return page(asked).filter(page -> page.allows(roles)).map(Page::path).orElseGet(() -> homeOf(roles));
    }

    /** The part of the sign-in address that brings a person back: the path, when it is one of ours. */
    public static Optional<String> accepted(String asked) {
        return page(asked).map(Page::path);
    }

    /** The first page of the first of these roles; the front page for a person without any. */
    public static String homeOf(Set<Role> roles) {
        return Arrays.stream(Role.values()).filter(roles::contains).findFirst().map(Destination::homeOf).orElse(Route.HOME.path());
    }

    /** The first page of a role. */
    public static String homeOf(Role role) {
        return switch (role) {
            case ADVISER -> Route.STAFF_HOME.path();
            case OWNER -> Route.OWNER_HOME.path();
            case ADMINISTRATOR -> Route.ADMIN_HOME.path();
        };
    }

    /** The audience that a path is kept for by the folder it begins with, whether there is such a page or not; residents for every other path. */
    static Audience audienceOf(String path) {
        return Arrays.stream(Audience.values())
                .filter(audience -> audience.role().isPresent())
                .filter(audience -> path.equals("/" + audience.folder()) || path.startsWith("/" + audience.folder() + "/"))
                .findFirst()
                .orElse(Audience.RESIDENT);
    }

    private static Optional<Page> page(String asked) {
        if (asked == null) {
            return Optional.empty();
        }
        return Arrays.stream(Route.values())
                .filter(route -> !NO_DESTINATION.contains(route))
                .flatMap(route -> route.match(asked).map(parts -> new Page(route, parts)).stream())
                .findFirst();
    }

    private record Page(Route route, Map<String, String> parts) {

        boolean allows(Set<Role> roles) {
            return route.audience().role().map(roles::contains).orElse(true);
        }

        String path() {
            return route.path(route.parts().stream().map(parts::get).toArray(String[]::new));
        }
    }
}
