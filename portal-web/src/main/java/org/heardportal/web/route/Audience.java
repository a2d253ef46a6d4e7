package org.heardportal.web.route;

import java.util.Optional;
import org.heardportal.account.Role;

/** Whom a page is for. The folder of its facelet and its security constraint follow from it. */
public enum Audience {
    RESIDENT("", null),
    STAFF("staff", Role.ADVISER),
    OWNER("owner", Role.OWNER),
    ADMINISTRATOR("admin", Role.ADMINISTRATOR);

    private final String folder;
    private final Role role;

    Audience(String folder, Role role) {
        this.folder = folder;
        this.role = role;
    }

    /** The folder of its facelets and the first part of its addresses; empty for residents. */
    public String folder() {
        return folder;
    }

    /** The role that is needed; empty where everyone may read. */
    public Optional<Role> role() {
        return Optional.ofNullable(role);
    }
}
