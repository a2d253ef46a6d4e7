package org.heardportal.shared;

import java.time.Instant;

/**
 * Something that happened, in the past tense. Features fire it inside the transaction of the act; audit and notification observe it there, so that their rows
 * are committed with the act or not at all. It carries ids and codes, never a name, an address or anybody's words.
 */
public interface DomainEvent {

    /** When it happened. */
    Instant at();

    /** Who did it. */
    Actor actor();

    /** What it happened to. */
    Subject subject();

    /** Why, as a code of lower-case words joined by hyphens; empty where there is no reason to give. */
    default String reason() {
        return "";
    }
}
