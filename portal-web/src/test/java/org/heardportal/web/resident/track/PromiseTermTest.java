package org.heardportal.web.resident.track;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heardportal.content.calendar.Division;
import org.heardportal.content.calendar.WorkingCalendar;
import org.heardportal.promise.PromiseOutcome;
import org.heardportal.promise.PromiseReading;
import org.heardportal.promise.PromiseReading.Standing;
import org.heardportal.web.faces.Words;
import org.heardportal.web.resident.track.PromiseTerm.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PromiseTermTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.of(Division.ENGLAND_AND_WALES, List.of(), List.of());

    /** A Thursday before a weekend without a bank holiday. */
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 4);

    @Test
    void daysAreToldAsWorkingDaysOverAWeekend() {
        PromiseTerm term = running(TODAY.plusDays(5), TODAY.plusDays(5));
        assertThat(term).isEqualTo(new PromiseTerm(Kind.DUE, LocalDate.of(2027, 3, 9), 3, Optional.empty()));
        assertThat(english(term)).isEqualTo("By 9 March 2027, in 3 working days");
    }

    @Test
    void oneDayIsOneDayAndTheDayItselfIsToday() {
        assertThat(english(running(TODAY.plusDays(1), TODAY.plusDays(1)))).isEqualTo("By 5 March 2027, in 1 working day");
        assertThat(english(running(TODAY, TODAY))).isEqualTo("By the end of today, 4 March 2027");
    }

    @Test
    void aDayOffAheadIsNamedWithoutACount() {
        PromiseTerm saturday = PromiseTerm.of(reading(LocalDate.of(2027, 3, 6), LocalDate.of(2027, 3, 6), Standing.RUNS, PromiseOutcome.NOT_DUE_YET), LocalDate.of(2027, 3, 5), CALENDAR);
        assertThat(english(saturday)).isEqualTo("By 6 March 2027");
    }

    @Test
    void lateIsSaidFromTheDayAfterAndALaterDayThatWeGaveOurselvesExcusesNothing() {
        PromiseTerm term = running(TODAY.plusDays(10), TODAY.minusDays(1));
        assertThat(term.kind()).isEqualTo(Kind.LATE);
        assertThat(english(term)).isEqualTo("We said 3 March 2027. We are 1 working day late, and we are sorry. The new day that we told you is 14 March 2027.");
    }

    @Test
    void aLaterDayThatWasToldIsNamedWithTheFirstOne() {
        assertThat(english(running(LocalDate.of(2027, 3, 10), LocalDate.of(2027, 3, 8)))).isEqualTo("By 10 March 2027, in 4 working days We first said 8 March 2027.");
    }

    @Test
    void aStopByThePersonMovesTheDayWithoutAnotherWord() {
        assertThat(english(running(LocalDate.of(2027, 3, 5), LocalDate.of(2027, 3, 9)))).isEqualTo("By 9 March 2027, in 3 working days");
    }

    @Test
    void whatWasLateBeforeItStoppedIsLate() {
        PromiseReading reading = reading(TODAY.minusDays(2), TODAY.minusDays(2), Standing.STOPPED, PromiseOutcome.BROKEN);
        assertThat(PromiseTerm.of(reading, TODAY, CALENDAR).kind()).isEqualTo(Kind.LATE);
        assertThat(PromiseTerm.of(reading(TODAY, TODAY, Standing.STOPPED, PromiseOutcome.WAITING_FOR_PERSON), TODAY, CALENDAR).kind()).isEqualTo(Kind.STOPPED);
    }

    @Test
    void anEndIsToldByWhatItCountsAs() {
        assertThat(ended(PromiseOutcome.KEPT)).isEqualTo("We kept this promise.");
        assertThat(ended(PromiseOutcome.BROKEN)).isEqualTo("We did not keep this promise. The last day for it was 1 March 2027.");
        assertThat(ended(PromiseOutcome.NOT_OURS)).isEqualTo("This promise ended with the request.");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyTermHasWordsForResidentsAndForStaffInBothLanguages(Kind kind) {
        for (int days = 0; days < 3; days++) {
            for (String keys : List.of("track.promise.", "staff.promise.")) {
                for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("cy"))) {
                    assertThat(Words.in(locale, keys + new PromiseTerm(kind, TODAY, days, Optional.empty()).key())).doesNotContain("???");
                }
            }
        }
    }

    private static String ended(PromiseOutcome outcome) {
        LocalDate day = LocalDate.of(2027, 3, 1);
        return english(PromiseTerm.of(reading(day, day, Standing.ENDED, outcome), TODAY, CALENDAR));
    }

    private static PromiseTerm running(LocalDate told, LocalDate counts) {
        return PromiseTerm.of(reading(told, counts, Standing.RUNS, PromiseOutcome.NOT_DUE_YET), TODAY, CALENDAR);
    }

    private static PromiseReading reading(LocalDate told, LocalDate counts, Standing standing, PromiseOutcome outcome) {
        return new PromiseReading(told, counts, standing, 0, outcome);
    }

    private static String english(PromiseTerm term) {
        return term.words("track.promise.", EnglishWords.MADE, Locale.ENGLISH);
    }
}
