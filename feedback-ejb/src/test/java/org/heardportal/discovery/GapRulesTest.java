package org.heardportal.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.heardportal.content.Language;
import org.heardportal.discovery.Gap.Remedy;
import org.junit.jupiter.api.Test;

/** What counts as a gap, at the edges of its numbers, and what the searches of it say about what may help. */
class GapRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final String PAGE = "/services/report-a-pothole";

    private final List<Searched> log = new ArrayList<>();
    private int visits;
    private long ids;

    @Test
    void fiveVisitsThatFailAreEnoughForATaskWhereTheyAreThreeInFive() {
        fail("gondola", 5);
        find("gondola", 3);
        assertThat(GapRules.isLarge(theGap())).as("5 of 8").isTrue();
        log.removeIf(Searched::isOpened);
        log.removeLast();
        assertThat(GapRules.isLarge(theGap())).as("4 of 4").isFalse();
        assertThat(GapRules.isLarge(gap(6, 10))).as("6 of 10").isTrue();
        assertThat(GapRules.isLarge(gap(6, 11))).as("6 of 11").isFalse();
    }

    @Test
    void twoVisitsThatFailAreWorthALookAndOneIsNot() {
        fail("gondola", 1);
        assertThat(gaps()).isEmpty();
        fail("gondola", 1);
        assertThat(theGap().failed()).isEqualTo(2);
        find("gondola", 2);
        assertThat(gaps()).as("half of them").isEmpty();
    }

    @Test
    void aVisitCountsOnceHoweverOftenItTries() {
        for (int i = 0; i < 9; i++) {
            log.add(search("the same visitor", "gondola", 0, OptionalInt.empty()));
        }
        assertThat(gaps()).isEmpty();
    }

    @Test
    void whoOpensAResultHasFoundUnlessTheySayThatTheyHaveNot() {
        assertThat(GapRules.isFailed(List.of(search("a", "gondola", 9, OptionalInt.of(1))))).isFalse();
        assertThat(GapRules.isFailed(List.of(search("a", "gondola", 9, OptionalInt.empty())))).isTrue();
        assertThat(GapRules.isFailed(List.of(missed("a", "gondola", 1)))).isTrue();
        assertThat(GapRules.isFailed(List.of(search("a", "gondola", 9, OptionalInt.empty()), search("a", "gondola", 9, OptionalInt.of(2))))).isFalse();
    }

    @Test
    void whatNobodyAskedForBeforeTheLastTwoWeeksIsNew() {
        at(NOW.minus(Duration.ofDays(14)).plusSeconds(1));
        assertThat(theGap().isNew()).isTrue();
        log.clear();
        at(NOW.minus(Duration.ofDays(14)));
        assertThat(theGap().isNew()).isFalse();
    }

    @Test
    void otherWordsByWhichTwoVisitsFoundItMakeASynonymAndLeadToItsPage() {
        turnTo("crater", "pothole");
        fail("crater", 1);
        assertThat(theGap().remedy().kind()).as("one person may have turned to another matter").isEqualTo(Remedy.Kind.PAGE);
        turnTo("crater", "pothole");
        Gap gap = gaps().stream().filter(of -> of.words().equals("crater")).findFirst().orElseThrow();
        assertThat(gap.remedy()).isEqualTo(new Remedy(Remedy.Kind.SYNONYM, "pothole"));
        assertThat(gap.page()).hasToString("Optional[services/report-a-pothole]");
    }

    @Test
    void thePluralOfTheSameWordsIsNoSynonymForThem() {
        turnTo("gondola", "gondolas");
        turnTo("gondola", "gondolas");
        fail("gondola", 5);
        assertThat(theGap().queries()).extracting(Gap.Query::words).containsExactly("gondola", "gondolas");
        assertThat(theGap().remedy().kind()).isEqualTo(Remedy.Kind.PAGE);
    }

    @Test
    void aPageThatIsOpenedFarDownMakesABet() {
        log.add(missed("a", "bumpy lane", 4));
        log.add(missed("b", "bumpy lane", 3));
        assertThat(theGap().remedy().kind()).as("one at the fourth place, one at the third").isEqualTo(Remedy.Kind.RANKING);
        log.add(missed("c", "bumpy lane", 4));
        assertThat(theGap().remedy().kind()).isEqualTo(Remedy.Kind.BET);
        assertThat(theGap().page()).hasToString("Optional[services/report-a-pothole]");
    }

    @Test
    void moreThanHalfWithoutAResultAskForAPage() {
        fail("gondola", 2);
        log.add(search("x", "gondola", 7, OptionalInt.empty()));
        log.add(search("y", "gondola", 7, OptionalInt.empty()));
        assertThat(theGap().remedy().kind()).as("half of them").isEqualTo(Remedy.Kind.RANKING);
        fail("gondola", 1);
        assertThat(theGap().remedy().kind()).isEqualTo(Remedy.Kind.PAGE);
    }

    @Test
    void whereMostFailComesFirstAndLanguagesStandApart() {
        fail("gondola", 2);
        fail("tombola", 3);
        log.add(new Searched(id(), NOW, "a", "cy", "gondola", 0, OptionalInt.empty(), "", false, Optional.empty()));
        assertThat(gaps()).extracting(Gap::words).containsExactly("tombola", "gondola");
        assertThat(gaps()).extracting(Gap::failed).containsExactly(3, 2);
    }

    private Gap theGap() {
        return gaps().getFirst();
    }

    private List<Gap> gaps() {
        return new GapRules(log, NOW).gaps();
    }

    private static Gap gap(int failed, int visits) {
        return new Gap(Language.ENGLISH, "x", List.of(), visits, failed, NOW, true, Optional.empty(), new Remedy(Remedy.Kind.PAGE, ""), Optional.empty());
    }

    private void fail(String words, int times) {
        for (int i = 0; i < times; i++) {
            log.add(search("visit " + visits++, words, 0, OptionalInt.empty()));
        }
    }

    private void find(String words, int times) {
        for (int i = 0; i < times; i++) {
            log.add(search("visit " + visits++, words, 5, OptionalInt.of(1)));
        }
    }

    /** A visit that finds nothing by some words and then finds the page by others. */
    private void turnTo(String words, String others) {
        String visit = "visit " + visits++;
        Searched next = search(visit, others, 5, OptionalInt.of(1));
        log.add(next);
        log.add(new Searched(id(), NOW, visit, "en", words, 0, OptionalInt.empty(), "", false, Optional.of(next.id())));
    }

    private void at(Instant first) {
        log.add(new Searched(id(), first, "a", "en", "gondola", 0, OptionalInt.empty(), "", false, Optional.empty()));
        fail("gondola", 1);
    }

    private Searched missed(String visit, String words, int rank) {
        return new Searched(id(), NOW, visit, "en", words, 9, OptionalInt.of(rank), PAGE, true, Optional.empty());
    }

    private Searched search(String visit, String words, int results, OptionalInt rank) {
        return new Searched(id(), NOW, visit, "en", words, results, rank, rank.isPresent() ? PAGE : "", false, Optional.empty());
    }

    private long id() {
        return ++ids;
    }
}
