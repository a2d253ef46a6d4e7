package org.heardportal.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.heardportal.casework.StepRefused.Problem;
import org.heardportal.content.calendar.WorkingCalendar;
import org.heardportal.promise.PromiseReading;

/**
 * The date that a person was told, which can be moved: that of the promise that matters most to them of those that still run. It moves to a later day only, and
 * before it has passed; while we wait for the person, before the day has passed to which their stop has brought it.
 */
@ApplicationScoped
class RequestDates {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Inject
    RequestPromises promises;

    @Inject
    RequestLog log;

    private record Told(RequestPromise promise, PromiseReading reading) {

        boolean hasPassed(Instant now) {
            LocalDate today = LocalDate.ofInstant(now, LONDON);
            return today.isAfter(reading.told()) && today.isAfter(reading.counts());
        }
    }

    /** True where a date can be moved now. */
    boolean canMove(ServiceRequest request, Instant now) {
        return told(request, now).filter(told -> !told.hasPassed(now)).isPresent();
    }

    /**
     * What the event that moves it says.
     *
     * @throws NoSuchStep when no promise runs
     * @throws StepRefused when the date has passed, or the new one is not later
     */
    EventDetails move(ServiceRequest request, LocalDate to, Instant now) {
        Told told = told(request, now).orElseThrow(() -> new NoSuchStep(request.state()));
        if (told.hasPassed(now)) {
            throw new StepRefused(Problem.DATE_HAS_PASSED);
        }
        LocalDate from = told.reading().told();
        if (!to.isAfter(from) || to.isBefore(LocalDate.ofInstant(now, LONDON)) || to.isAfter(WorkingCalendar.LAST_DAY)) {
            throw new StepRefused(Problem.DATE_NOT_LATER);
        }
        return EventDetails.NONE.withMove(told.promise().standard(), from, to);
    }

    private Optional<Told> told(ServiceRequest request, Instant now) {
        List<RequestEvent> events = log.of(request.id());
        return promises.byWeight(request.id()).filter(promise -> promise.isWaitedFor() && !promise.isReached()).findFirst()
                .map(promise -> new Told(promise, promises.read(promise, events, now)));
    }
}
