package org.heardportal.casework;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.heardportal.casework.RequestState.Outcome;
import org.heardportal.shared.Actor;

/**
 * One line of what happened to a request, without the names of colleagues.
 *
 * @param kind the kind of the event, as tables hold it: {@code information_asked}; a page has words for each
 * @param by in which part somebody did it
 * @param at when it happened
 * @param words what was written with it, for the person or by the person; empty where there is nothing or it was disposed of
 * @param due the date that was told with it
 * @param waitingFor code of whom the council waits for
 */
public record TimelineEntry(int number, String kind, Actor.Kind by, Instant at, String words, Optional<LocalDate> due, Optional<Outcome> outcome,
        Optional<String> waitingFor) implements Serializable {
}
