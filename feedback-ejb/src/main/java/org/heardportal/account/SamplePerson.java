package org.heardportal.account;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One line of the file of sample people: e-mail address, password, name, roles and teams, with a tab between them; roles and teams with commas between.
 */
record SamplePerson(String email, String password, String name, Set<Role> roles, Set<String> teams) {

    private static final int FIELDS = 5;

    /**
     * @throws IllegalArgumentException for a line that does not have the five fields, or names a role that there is not
     */
    static SamplePerson of(String line) {
        String[] fields = line.split("\t", -1);
        if (fields.length != FIELDS) {
            throw new IllegalArgumentException("a line has " + fields.length + " fields and needs " + FIELDS + ": e-mail, password, name, roles, teams");
        }
        Set<Role> roles = parts(fields[3]).stream().map(role -> Role.valueOf(role.toUpperCase(java.util.Locale.ROOT))).collect(Collectors.toUnmodifiableSet());
        return new SamplePerson(Account.normal(fields[0]), fields[1], fields[2].strip(), roles, parts(fields[4]));
    }

    private static Set<String> parts(String field) {
        return Arrays.stream(field.split(",")).map(String::strip).filter(part -> !part.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }

    /** Without the password, which must not reach a log. */
    @Override
    public String toString() {
        return "SamplePerson[" + email + "]";
    }
}
