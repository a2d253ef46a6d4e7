package org.heardportal.account;

/** Which kind of act a person may do. A role says what, a team says for which services. */
public enum Role {
    ADVISER, OWNER, ADMINISTRATOR;

    /** The name of the role in security constraints. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
