package org.heardportal.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.heardportal.account.Role;
import org.heardportal.content.council.Team;
import org.heardportal.web.faces.Link;
import org.heardportal.web.faces.Visit;
import org.heardportal.web.route.Route;
import org.heardportal.web.security.signin.Person;

/** What stands around every page for people who are signed in: where their roles lead, and the names of their teams. */
@Named
@RequestScoped
public class StaffFrame {

    @Inject
    private Visit visit;

    @Inject
    private Link link;

    @Inject
    private Person person;

    /**
     * An entry of the navigation.
     *
     * @param key key of its words
     * @param current value of {@code aria-current}; null leaves the attribute out
     */
    public record Place(String key, String href, String current) {
    }

    /** Where the navigation leads, role by role, with the place of the current page marked. */
    public List<Place> getPlaces() {
        List<Entry> entries = person.getRoles().stream().flatMap(role -> entriesOf(role).stream()).toList();
        Optional<Entry> here = visit.getRoute().flatMap(route -> nearest(route, entries));
        return entries.stream().map(entry -> new Place(entry.key(), link.path(entry.route()), here.filter(entry::equals).map(this::current).orElse(null))).toList();
    }

    /** The names of the person's teams. */
    public List<String> getTeams() {
        return names(person.getTeams());
    }

    /** The names of teams, in the order in which the council lists them; a team that the council no longer lists is left out. */
    public List<String> names(Collection<String> keys) {
        return visit.getCouncil().teams().stream().filter(team -> keys.contains(team.key())).map(Team::name).toList();
    }

    /** A page that the navigation of a role leads to, and the key of its words. */
    private record Entry(Route route, String key) {
    }

    private static List<Entry> entriesOf(Role role) {
        return switch (role) {
            case ADVISER -> List.of(new Entry(Route.STAFF_HOME, "staff.place.queue"), new Entry(Route.STAFF_SERVICES, "staff.place.services"));
            case OWNER -> List.of(new Entry(Route.OWNER_HOME, "staff.place.owner"), new Entry(Route.OWNER_FEEDBACK, "staff.place.feedback"),
                    new Entry(Route.OWNER_IMPROVEMENTS, "staff.place.improvements"), new Entry(Route.OWNER_SEARCH, "staff.place.search"), new Entry(Route.OWNER_CONTENT, "staff.place.content"));
            case ADMINISTRATOR -> List.of(new Entry(Route.ADMIN_HOME, "staff.place.administrator"), new Entry(Route.ADMIN_MESSAGES, "admin.place.messages"));
        };
    }

    /** The place that a page belongs to: the one whose address is the longest beginning of its own. */
    private static Optional<Entry> nearest(Route page, List<Entry> entries) {
        return entries.stream().filter(entry -> page.pattern().startsWith(entry.route().pattern()))
                .max(Comparator.comparingInt(entry -> entry.route().pattern().length()));
    }

    private String current(Entry entry) {
        return visit.getRoute().filter(entry.route()::equals).isPresent() ? "page" : "true";
    }
}
