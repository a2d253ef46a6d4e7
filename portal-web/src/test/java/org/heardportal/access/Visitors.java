package org.heardportal.access;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.heardportal.account.Role;
import org.heardportal.portal.RunningPortal;
import org.heardportal.portal.Visitor;

/** The kinds of visitors that an address knows apart: nobody in particular, then one for each role. */
final class Visitors {

    static final List<String> KINDS = kinds();

    private Visitors() {
    }

    /** One visitor of each kind, in the order of the kinds. */
    static List<Visitor> of(RunningPortal portal) {
        List<Visitor> visitors = new ArrayList<>(List.of(portal.visitor()));
        Arrays.stream(Role.values()).map(portal::signedInAs).forEach(visitors::add);
        return List.copyOf(visitors);
    }

    private static List<String> kinds() {
        List<String> kinds = new ArrayList<>(List.of("anonymous"));
        Arrays.stream(Role.values()).map(Role::key).forEach(kinds::add);
        return List.copyOf(kinds);
    }
}
