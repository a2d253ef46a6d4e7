package org.heardportal.sample;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heardportal.account.Role;
import org.heardportal.account.SignedInPerson;

/** The sample people by what they do. */
record SampleStaff(List<SignedInPerson> people) {

    private static final String FRONT_DESK = "customer-services";

    /** True where there is an adviser at the front desk and an owner at least. */
    boolean isComplete() {
        return find(Role.ADVISER, FRONT_DESK).isPresent() && people.stream().anyMatch(person -> person.roles().contains(Role.OWNER));
    }

    /** The adviser who works on requests of a team: a colleague of that team, or else of the front desk. */
    SignedInPerson adviserOf(String team) {
        return find(Role.ADVISER, team).or(() -> find(Role.ADVISER, FRONT_DESK)).orElseThrow();
    }

    /** The owner of a team's services; empty where the sample has none. */
    Optional<SignedInPerson> ownerOf(String team) {
        return find(Role.OWNER, team);
    }

    private Optional<SignedInPerson> find(Role role, String team) {
        return people.stream().filter(person -> person.roles().equals(Set.of(role)) && person.teams().contains(team)).findFirst();
    }
}
