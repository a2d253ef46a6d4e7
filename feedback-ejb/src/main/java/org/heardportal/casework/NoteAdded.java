package org.heardportal.casework;

import java.time.Instant;
import org.heardportal.shared.Actor;

/** A colleague left a note for colleagues. */
public record NoteAdded(Instant at, Actor actor, long requestId) implements RequestNews {
}
