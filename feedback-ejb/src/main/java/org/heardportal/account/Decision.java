package org.heardportal.account;

/** Whether somebody may do something. */
public sealed interface Decision {

    /** Yes. */
    record Allowed() implements Decision {
    }

    /** No, and why. */
    record Refused(Reason reason) implements Decision {
    }

    /** Why not. */
    enum Reason {
        /** None of the person's roles may do this kind of act. */
        ROLE,
        /** The role would do, but the person belongs to none of the teams that it takes. */
        TEAM,
        /** The service or the request is kept to its own teams. */
        RESTRICTED;

        /** The code that the audit keeps. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** True for a yes. */
    default boolean isAllowed() {
        return this instanceof Allowed;
    }
}
