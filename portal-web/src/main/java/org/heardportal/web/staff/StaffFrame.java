package org.heardportal.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.heardportal.account.Role;
import org.heardportal.content.council.Team;
import org.heardportal.web.faces.Link;
import org.heardportal.web.faces.Visit;
import org.heardportal.web.route.Route;
import org.heardportal.web.security.signin.Destination;
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

    /** The first page of each role that the person has, with the current one marked. */
    public List<Place> getPlaces() {
        return person.getRoles().stream().map(this::place).toList();
    }

    /** The names of the person's teams. */
    public List<String> getTeams() {
        return names(person.getTeams());
    }

    /** The names of teams, in the order in which the council lists them; a team that the council no longer lists is left out. */
    public List<String> names(Collection<String> keys) {
        return visit.getCouncil().teams().stream().filter(team -> keys.contains(team.key())).map(Team::name).toList();
    }

    private Place place(Role role) {
        Route home = Destination.homeOf(role);
        return new Place("staff.place." + role.key(), link.path(home), current(home));
    }

    private String current(Route home) {
        Optional<Route> here = visit.getRoute();
        if (here.filter(home::equals).isPresent()) {
            return "page";
        }
        return here.map(Route::audience).filter(home.audience()::equals).map(below -> "true").orElse(null);
    }
}
