package org.heardportal.web.owner;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.heardportal.publishing.DraftRefused;
import org.heardportal.publishing.DraftRefused.Problem;

/** A day and a time in two fields, by the clocks of the council. Of an hour that there is twice, when the clocks go back, it is the first. */
final class TypedMoment {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private TypedMoment() {
    }

    /**
     * The moment; empty where neither is typed.
     *
     * @throws DraftRefused when one of them is missing or none, or the clocks pass over the time on that day
     */
    static Optional<Instant> of(String day, String time) {
        if (day.isBlank() && time.isBlank()) {
            return Optional.empty();
        }
        LocalDate on = TypedDay.of(day).orElseThrow(() -> new DraftRefused(Problem.DATE_MISSING));
        LocalTime at = TypedTime.of(time).orElseThrow(() -> new DraftRefused(Problem.TIME_MISSING));
        LocalDateTime moment = on.atTime(at);
        if (LONDON.getRules().getValidOffsets(moment).isEmpty()) {
            throw new DraftRefused(Problem.TIME_SKIPPED);
        }
        return Optional.of(moment.atZone(LONDON).toInstant());
    }
}
