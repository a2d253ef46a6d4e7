package org.heardportal.account;

import java.io.Serializable;
import java.util.Set;

/**
 * A person as the list for administrators shows them.
 *
 * @param teams keys of the teams
 * @param open false for an account that was closed
 */
public record PersonRow(long accountId, String name, String email, Set<Role> roles, Set<String> teams, boolean open) implements Serializable {
}
