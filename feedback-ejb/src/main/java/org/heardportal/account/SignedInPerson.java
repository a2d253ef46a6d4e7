package org.heardportal.account;

import java.util.Set;
import org.heardportal.shared.Actor;

/**
 * Somebody whose token was accepted.
 *
 * @param accountId the row of the account
 * @param name how pages address the person
 * @param teams keys of the teams the person belongs to
 */
public record SignedInPerson(long accountId, String name, String email, Set<Role> roles, Set<String> teams) {

    /** The person as histories name them: by the first of their roles, or as a resident who has none. */
    public Actor actor() {
        return roles.stream().sorted().findFirst()
                .map(role -> Actor.of(Actor.Kind.valueOf(role.name()), accountId))
                .orElse(Actor.of(Actor.Kind.RESIDENT, accountId));
    }
}
