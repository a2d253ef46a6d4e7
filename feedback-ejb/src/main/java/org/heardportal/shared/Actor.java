package org.heardportal.shared;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Who did something: the kind of person and, where they have one, the id of their account. It holds no name, so that histories can keep it.
 *
 * @param id the account; empty for the system and for a resident without an account
 */
public record Actor(Kind kind, Optional<Long> id) {

    /** In which part somebody acted. An adviser acts on behalf of a resident. */
    public enum Kind {
        RESIDENT, ADVISER, OWNER, ADMINISTRATOR, SYSTEM;

        /** The word that tables hold. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * @throws IllegalArgumentException for a member of staff without an account, or a system with one
     */
    public Actor {
        Objects.requireNonNull(kind, "kind");
        if (id.isEmpty() != (kind == Kind.SYSTEM) && kind != Kind.RESIDENT) {
            throw new IllegalArgumentException(kind + " with id " + id);
        }
    }

    /** The portal itself: timers, start, and whatever nobody in particular has done. */
    public static Actor system() {
        return new Actor(Kind.SYSTEM, Optional.empty());
    }

    /** Somebody who uses the portal without having signed in. */
    public static Actor visitor() {
        return new Actor(Kind.RESIDENT, Optional.empty());
    }

    /** Somebody with an account. */
    public static Actor of(Kind kind, long account) {
        return new Actor(kind, Optional.of(account));
    }
}
