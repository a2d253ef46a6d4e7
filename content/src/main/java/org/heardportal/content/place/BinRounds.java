package org.heardportal.content.place;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heardportal.content.calendar.WorkingCalendar;

/**
 * When bins are emptied: the bins, the rounds, and what is not as usual. A collection is moved by the time that it falls into; outside of such a time a bank holiday moves it
 * where the council says so. A moved collection never changes which bin's turn it is.
 *
 * @param bankHolidays what a bank holiday does
 */
public record BinRounds(List<Bin> bins, BankHolidays bankHolidays, List<LaterDays> later, List<BinRound> rounds) {

    /** A council that says nothing of bins. */
    public static final BinRounds NONE = new BinRounds(List.of(), BankHolidays.AS_USUAL, List.of(), List.of());

    /** No collection is moved further. */
    private static final int FURTHEST = 14;

    /** What a bank holiday does. */
    public enum BankHolidays {
        /** Nothing: the bins come as on any day. */
        AS_USUAL,
        /** From the holiday to the end of its week each bin comes one day later. */
        ONE_DAY_LATER
    }

    public BinRounds {
        bins = List.copyOf(bins);
        later = List.copyOf(later);
        rounds = List.copyOf(rounds);
    }

    public Optional<BinRound> round(String key) {
        return rounds.stream().filter(round -> round.key().equals(key)).findFirst();
    }

    /**
     * Every collection of a round from {@code first} up to and including {@code last}, by day and then in the order of the bins; none for a round that is not known.
     *
     * @param calendar the council's, which knows bank holidays
     */
    public List<BinDay> between(String round, LocalDate first, LocalDate last, WorkingCalendar calendar) {
        return round(round).stream().flatMap(known -> known.turns().stream())
                .flatMap(turn -> usualDays(turn, first.minusDays(FURTHEST), last).map(usual -> new BinDay(bin(turn.bin()), moved(usual, calendar), usual)))
                .filter(day -> !day.day().isBefore(first) && !day.day().isAfter(last))
                .sorted(Comparator.comparing(BinDay::day).thenComparing(day -> bins.indexOf(day.bin()))).toList();
    }

    private static Stream<LocalDate> usualDays(BinRound.Turn turn, LocalDate from, LocalDate last) {
        long weeks = Math.max(0, ChronoUnit.WEEKS.between(turn.first(), from));
        LocalDate begin = turn.first().plusWeeks(weeks - weeks % turn.everyWeeks());
        return Stream.iterate(begin, day -> !day.isAfter(last), day -> day.plusWeeks(turn.everyWeeks()));
    }

    private LocalDate moved(LocalDate usual, WorkingCalendar calendar) {
        return later.stream().filter(time -> time.moves(usual)).findFirst().map(time -> usual.plusDays(time.days()))
                .orElseGet(() -> bankHolidays == BankHolidays.ONE_DAY_LATER && isAfterHoliday(usual, calendar) ? usual.plusDays(1) : usual);
    }

    private static boolean isAfterHoliday(LocalDate usual, WorkingCalendar calendar) {
        return !calendar.daysOff(usual.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), usual).isEmpty();
    }

    private Bin bin(String key) {
        return bins.stream().filter(bin -> bin.key().equals(key)).findFirst().orElseThrow();
    }
}
