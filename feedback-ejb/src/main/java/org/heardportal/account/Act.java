package org.heardportal.account;

import java.util.Set;

/** What somebody who signed in may want to do. The roles that may do it are named here; for which services, {@link Access} decides. */
public enum Act {
    /** Ask for a service on behalf of a resident. */
    OPEN_REQUEST(Role.ADVISER),
    /** Read a request with what the person told. */
    SEE_REQUEST(Role.ADVISER, Role.OWNER),
    /** Write to the resident or leave a note for colleagues. */
    ADD_TO_REQUEST(Role.ADVISER, Role.OWNER),
    /** Move a request from state to state. */
    PROGRESS_REQUEST(Role.ADVISER, Role.OWNER),
    /** Keep one request to the teams of its service, or lift that. */
    RESTRICT_REQUEST(Role.OWNER),
    /** Read what a service's own page keeps for staff. */
    READ_STAFF_NOTES(Role.ADVISER, Role.OWNER),
    /** Read feedback about a service. */
    SEE_FEEDBACK(Role.ADVISER, Role.OWNER),
    /** Group feedback, decide about it, turn it into improvement tasks. */
    DECIDE_ON_FEEDBACK(Role.OWNER),
    /** Publish words, forms, promises and synonyms. */
    PUBLISH_CONTENT(Role.OWNER),
    /** See how a service does. */
    SEE_FIGURES(Role.ADVISER, Role.OWNER, Role.ADMINISTRATOR),
    /** Make and close accounts, give roles and teams. */
    MANAGE_PEOPLE(Role.ADMINISTRATOR),
    /** Read who did what. */
    SEE_AUDIT(Role.ADMINISTRATOR),
    /** See which messages were sent, and have one tried again. */
    SEE_MESSAGES(Role.ADMINISTRATOR),
    /** Approve what is disposed of. */
    DISPOSE_OF_DATA(Role.ADMINISTRATOR);

    private final Set<Role> roles;

    Act(Role... roles) {
        this.roles = Set.of(roles);
    }

    /** The roles that may do this kind of act. */
    public Set<Role> roles() {
        return roles;
    }
}
