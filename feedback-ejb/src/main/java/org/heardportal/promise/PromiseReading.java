package org.heardportal.promise;

import java.time.LocalDate;

/**
 * What a {@link PromiseClock} shows at an instant. Each date is a day in Europe/London that belongs to the promise until it ends; see {@link PromiseClock#endOf}.
 *
 * @param told the date that the person was told last
 * @param counts the date that decides: the target plus the stops that the person caused; while the clock is stopped it moves on day by day
 * @param daysLeft days up to the date that counts: working days where the target is in working days; nought on the date itself, less when it has passed. Of a clock
 *         that has ended, the days that were left then
 */
public record PromiseReading(LocalDate told, LocalDate counts, Standing standing, int daysLeft, PromiseOutcome outcome) {

    /** What the clock does. */
    public enum Standing { RUNS, STOPPED, ENDED }
}
