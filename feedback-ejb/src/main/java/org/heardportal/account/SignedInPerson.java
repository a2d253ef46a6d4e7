package org.heardportal.account;

import java.util.Set;

/**
 * Somebody whose token was accepted.
 *
 * @param accountId the row of the account
 * @param name how pages address the person
 * @param teams keys of the teams the person belongs to
 */
public record SignedInPerson(long accountId, String name, String email, Set<Role> roles, Set<String> teams) {
}
