package org.heardportal.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.heardportal.account.People;
import org.heardportal.account.PersonRow;
import org.heardportal.web.faces.Visit;
import org.heardportal.web.faces.Words;
import org.heardportal.web.security.signin.Person;
import org.heardportal.web.staff.StaffFrame;

/** The page {@code /admin}: everybody who may sign in, with roles and teams, to read. */
@Named
@ViewScoped
public class AdminHomeView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient People everybody;

    @Inject
    private transient Person person;

    @Inject
    private transient Visit visit;

    @Inject
    private transient Words words;

    @Inject
    private transient StaffFrame frame;

    private ArrayList<ListedPerson> people;

    /**
     * A row of the table.
     *
     * @param roles their names
     * @param teams their names
     */
    public record ListedPerson(String name, String email, String roles, String teams, boolean open) implements Serializable {
    }

    @PostConstruct
    void readPeople() {
        people = everybody.all(person.signedIn().orElseThrow(visit::notFound)).stream()
                .map(this::row)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private ListedPerson row(PersonRow row) {
        String roles = row.roles().stream().sorted().map(role -> words.of("staff.role." + role.key())).collect(Collectors.joining(", "));
        return new ListedPerson(row.name(), row.email(), roles, String.join(", ", frame.names(row.teams())), row.open());
    }

    /** The rows; the table sorts this very list. */
    public List<ListedPerson> getPeople() {
        return people;
    }
}
