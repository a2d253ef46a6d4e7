package org.heardportal.web.security.signin;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heardportal.account.Role;
import org.heardportal.web.faces.Link;
import org.heardportal.web.route.Audience;
import org.heardportal.web.route.Route;

/**
 * Where a person goes after signing in. What an address asks for is only ever compared with the route table, and the answer is written anew from the route,
 * so that a link cannot lead anybody off the site through our sign-in page.
 *
 * @param parts the values of the parts of the address, in order
 */
public record Destination(Route route, List<String> parts) {

    /** Signing in once more, or out at once, is not where anybody wants to go. */
    private static final Set<Route> NOWHERE = Set.of(Route.SIGN_IN, Route.SIGN_OUT, Route.FIRST_ADMINISTRATOR);

    /** The page that was asked for, when it is one of ours and the person may see it, else the first page of the first role. */
    public static Destination of(String asked, Set<Role> roles) {
        return accepted(asked).filter(page -> page.isFor(roles)).orElseGet(() -> homeOf(roles));
    }

    /** The page of a path, when it is one of ours to come back to. */
    public static Optional<Destination> accepted(String asked) {
        return Route.of(asked).filter(route -> !NOWHERE.contains(route)).flatMap(route -> route.match(asked).map(parts -> at(route, parts)));
    }

    /** The first page of the first of these roles; the front page for a person without any. */
    public static Destination homeOf(Set<Role> roles) {
        return new Destination(Arrays.stream(Role.values()).filter(roles::contains).findFirst().map(Destination::homeOf).orElse(Route.HOME), List.of());
    }

    /** The first page of a role. */
    public static Route homeOf(Role role) {
        return switch (role) {
            case ADVISER -> Route.STAFF_HOME;
            case OWNER -> Route.OWNER_HOME;
            case ADMINISTRATOR -> Route.ADMIN_HOME;
        };
    }

    /** The audience that a decoded path is kept for by the folder it begins with, whether there is such a page or not; residents for every other path. */
    static Audience audienceOf(String path) {
        return Arrays.stream(Audience.values())
                .filter(audience -> audience.role().isPresent())
                .filter(audience -> path.equals("/" + audience.folder()) || path.startsWith("/" + audience.folder() + "/"))
                .findFirst()
                .orElse(Audience.RESIDENT);
    }

    /** The path, without the language of the visit; links are made with {@link #link}. */
    public String path() {
        return route.path(parts.toArray(String[]::new));
    }

    /** The address to lead the browser to. */
    public String link(Link link) {
        return link.path(route, parts.toArray(String[]::new));
    }

    private boolean isFor(Set<Role> roles) {
        return route.audience().role().map(roles::contains).orElse(true);
    }

    private static Destination at(Route route, Map<String, String> parts) {
        return new Destination(route, route.parts().stream().map(parts::get).toList());
    }
}
