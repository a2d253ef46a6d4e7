package org.heardportal.publishing;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.heardportal.shared.Actor;
import org.heardportal.shared.DomainEvent;
import org.heardportal.shared.Subject;

/**
 * A draft went a step towards being published, or back.
 *
 * @param team whose owners answer for the page; empty for what belongs to every owner
 */
public record DraftMoved(Instant at, Actor actor, long draft, Optional<String> team, Way way) implements DomainEvent {

    /** Which step. */
    public enum Way { APPROVAL_ASKED, APPROVED, PLANNED, TAKEN_BACK }

    @Override
    public Subject subject() {
        return Subject.of("content-draft", draft);
    }

    @Override
    public String reason() {
        return way.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
