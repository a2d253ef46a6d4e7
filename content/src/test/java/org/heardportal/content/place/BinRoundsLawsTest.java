package org.heardportal.content.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.heardportal.content.ContentLibrary;
import org.heardportal.content.Language;

/** What holds for every round of the sample council on every day. */
class BinRoundsLawsTest {

    private static final ContentLibrary SAMPLE = ContentLibrary.from(Path.of("src/main/resources/content"));
    private static final BinRounds ROUNDS = SAMPLE.binRounds(Language.ENGLISH);
    private static final LocalDate BEGIN = LocalDate.parse("2026-02-01");

    @Property
    void aBinComesOnTheWeekdayOfItsRoundUnlessItIsMovedAndThenOneDayLater(@ForAll("rounds") BinRound round, @ForAll @IntRange(max = 1_000) int day) {
        assertThat(year(round, BEGIN.plusDays(day))).isNotEmpty().allSatisfy(found -> {
            assertThat(found.usual().getDayOfWeek()).isEqualTo(round.turns().getFirst().first().getDayOfWeek());
            assertThat(ChronoUnit.DAYS.between(found.usual(), found.day())).isEqualTo(isLateSeason(found.usual()) ? 1 : 0);
        });
    }

    @Property
    void noBinIsForgottenAndNoneComesTwice(@ForAll("rounds") BinRound round, @ForAll @IntRange(max = 1_000) int day) {
        for (BinRound.Turn turn : round.turns()) {
            List<LocalDate> days = year(round, BEGIN.plusDays(day)).stream().filter(found -> found.bin().key().equals(turn.bin())).map(BinDay::day).toList();
            for (int i = 1; i < days.size(); i++) {
                assertThat(ChronoUnit.DAYS.between(days.get(i - 1), days.get(i))).isBetween(7L * turn.everyWeeks() - 1, 7L * turn.everyWeeks() + 1);
            }
        }
    }

    @Property
    void greyAndBlueNeverComeTogetherAndFoodComesWithEither(@ForAll("rounds") BinRound round, @ForAll @IntRange(max = 1_000) int day) {
        List<BinDay> year = year(round, BEGIN.plusDays(day));
        assertThat(year.stream().map(BinDay::day).distinct()).allSatisfy(each ->
                assertThat(year.stream().filter(found -> found.day().equals(each)).map(found -> found.bin().key())).hasSize(2).contains("food"));
    }

    @Property
    void aTimeIsTheSumOfItsParts(@ForAll("rounds") BinRound round, @ForAll @IntRange(max = 1_000) int day, @ForAll @IntRange(min = 1, max = 364) int cut) {
        LocalDate first = BEGIN.plusDays(day);
        List<BinDay> parts = new java.util.ArrayList<>(between(round, first, first.plusDays(cut - 1L)));
        parts.addAll(between(round, first.plusDays(cut), first.plusDays(364)));
        assertThat(parts).isEqualTo(year(round, first));
    }

    @Provide
    Arbitrary<BinRound> rounds() {
        return Arbitraries.of(ROUNDS.rounds());
    }

    /** As the page of the service says it: from Christmas Day until the second Saturday in January. */
    private static boolean isLateSeason(LocalDate usual) {
        LocalDate winter = usual.getMonthValue() == 1 ? usual.minusYears(1) : usual;
        LocalDate secondSaturday = LocalDate.of(winter.getYear() + 1, 1, 1).with(java.time.temporal.TemporalAdjusters.dayOfWeekInMonth(2, java.time.DayOfWeek.SATURDAY));
        return !usual.isBefore(LocalDate.of(winter.getYear(), 12, 25)) && usual.isBefore(secondSaturday);
    }

    private static List<BinDay> year(BinRound round, LocalDate first) {
        return between(round, first, first.plusDays(364));
    }

    private static List<BinDay> between(BinRound round, LocalDate first, LocalDate last) {
        return ROUNDS.between(round.key(), first, last, SAMPLE.calendar());
    }
}
