package org.heardportal.portal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.heardportal.account.Role;

/** Somebody of the sample council who can sign in. */
public record SamplePerson(String email, String password, String name, Set<Role> roles, Set<String> teams) {

    static SamplePerson of(String line) {
        String[] fields = line.split("\t");
        return new SamplePerson(fields[0], fields[1], fields[2],
                Arrays.stream(fields[3].split(",")).map(role -> Role.valueOf(role.toUpperCase(Locale.ROOT))).collect(Collectors.toSet()),
                Set.of(fields[4].split(",")));
    }
}
