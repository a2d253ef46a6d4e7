package org.heardportal.content.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.heardportal.content.ContentLibrary;
import org.heardportal.content.Language;
import org.heardportal.content.calendar.Division;
import org.heardportal.content.calendar.WorkingCalendar;
import org.junit.jupiter.api.Test;

/** When the bins are emptied: in turn, later after Christmas Day, and on bank holidays as the council says. */
class BinRoundsTest {

    private static final ContentLibrary SAMPLE = ContentLibrary.from(Path.of("src/main/resources/content"));
    private static final WorkingCalendar CALENDAR = WorkingCalendar.of(Division.ENGLAND_AND_WALES, List.of(), List.of());

    @Test
    void foodIsWeeklyAndGreyAndBlueTakeTurns() {
        assertThat(days("monday-a", "2026-11-23", "2026-12-07")).containsExactly(
                "2026-11-23 food", "2026-11-23 grey", "2026-11-30 food", "2026-11-30 blue", "2026-12-07 food", "2026-12-07 grey");
        assertThat(days("monday-b", "2026-11-23", "2026-11-30")).containsExactly("2026-11-23 food", "2026-11-23 blue", "2026-11-30 food", "2026-11-30 grey");
    }

    @Test
    void fromChristmasDayUntilTheSecondSaturdayInJanuaryEachBinComesOneDayLater() {
        assertThat(days("friday-a", "2026-12-18", "2027-01-16")).filteredOn(day -> day.endsWith("food"))
                .containsExactly("2026-12-18 food", "2026-12-26 food", "2027-01-02 food", "2027-01-09 food", "2027-01-15 food");
        assertThat(days("thursday-a", "2026-12-24", "2026-12-31")).filteredOn(day -> day.endsWith("food")).containsExactly("2026-12-24 food");
    }

    @Test
    void aMovedCollectionOnTheFirstOrLastDayAskedForIsThereAndSaysSo() {
        List<BinDay> found = SAMPLE.binRounds(Language.ENGLISH).between("friday-a", LocalDate.parse("2027-01-09"), LocalDate.parse("2027-01-09"), SAMPLE.calendar());
        assertThat(found).isNotEmpty().allSatisfy(day -> {
            assertThat(day.isMoved()).isTrue();
            assertThat(day.usual()).isEqualTo("2027-01-08");
        });
        assertThat(days("friday-a", "2027-01-08", "2027-01-08")).isEmpty();
    }

    @Test
    void aBankHolidayMovesTheRestOfItsWeekOnlyWhereTheCouncilSaysSo() {
        assertThat(days("monday-a", "2026-08-31", "2026-08-31")).as("as usual on the sample council's summer bank holiday").isNotEmpty();
        BinRounds later = rounds(BinRounds.BankHolidays.ONE_DAY_LATER, List.of());
        assertThat(later.between("round", LocalDate.parse("2026-08-24"), LocalDate.parse("2026-09-07"), CALENDAR)).extracting(BinDay::day)
                .containsExactly(LocalDate.parse("2026-08-26"), LocalDate.parse("2026-09-03"));
    }

    @Test
    void aTimeThatTheCouncilNamesStandsOverABankHolidayInIt() {
        BinRounds later = rounds(BinRounds.BankHolidays.ONE_DAY_LATER, List.of(new LaterDays(LocalDate.parse("2026-08-30"), LocalDate.parse("2026-09-05"), 3)));
        assertThat(later.between("round", LocalDate.parse("2026-08-31"), LocalDate.parse("2026-09-06"), CALENDAR)).extracting(BinDay::day)
                .containsExactly(LocalDate.parse("2026-09-05"));
    }

    @Test
    void thereIsNothingBeforeTheFirstDayAndNothingOfAnUnknownRound() {
        assertThat(days("monday-a", "2020-01-01", "2026-01-04")).isEmpty();
        assertThat(days("no-such-round", "2026-11-23", "2026-12-23")).isEmpty();
        assertThat(BinRounds.NONE.between("monday-a", LocalDate.EPOCH, LocalDate.EPOCH.plusDays(9), CALENDAR)).isEmpty();
    }

    @Test
    void theWelshFileHasTheSameRoundsInWelshWords() {
        assertThat(SAMPLE.binRounds(Language.WELSH).rounds()).isEqualTo(SAMPLE.binRounds(Language.ENGLISH).rounds());
        assertThat(SAMPLE.binRounds(Language.WELSH).bins()).extracting(Bin::name).contains("Bin glas");
        assertThat(SAMPLE.places(Language.WELSH)).hasSameSizeAs(SAMPLE.places(Language.ENGLISH)).extracting(PublicPlace::name).contains("Llyfrgell Ganolog");
    }

    @Test
    void milesAreThoseOfTheGrid() {
        assertThat(new GridPoint(460_000, 566_000).milesTo(new GridPoint(463_000, 570_000))).isCloseTo(3.107, org.assertj.core.data.Offset.offset(0.001));
    }

    private static BinRounds rounds(BinRounds.BankHolidays holidays, List<LaterDays> later) {
        return new BinRounds(List.of(new Bin("grey", Language.ENGLISH, "Grey", "Rubbish")), holidays, later,
                List.of(new BinRound("round", List.of(new BinRound.Turn("grey", LocalDate.parse("2026-08-26"), 1)))));
    }

    private static List<String> days(String round, String first, String last) {
        return SAMPLE.binRounds(Language.ENGLISH).between(round, LocalDate.parse(first), LocalDate.parse(last), SAMPLE.calendar()).stream()
                .map(day -> day.day() + " " + day.bin().key()).toList();
    }
}
