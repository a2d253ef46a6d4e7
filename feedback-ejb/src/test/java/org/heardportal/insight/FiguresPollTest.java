package org.heardportal.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FiguresPollTest {

    private static final Instant NOW = Instant.parse("2026-11-22T14:05:00Z");

    private final CountsOfATest table = new CountsOfATest();
    private final PromiseFigures figures = new PromiseFigures();
    private final FiguresPoll poll = new FiguresPoll();

    FiguresPollTest() {
        poll.table = table;
        poll.figures = figures;
        at(NOW);
    }

    /** A table whose counts can be changed and taken away. */
    private static final class CountsOfATest extends FiguresTable {
        private Map<String, Tally> tallies = Map.of();
        private boolean away;

        @Override
        PublishedFigures count(Instant now) {
            if (away) {
                throw new IllegalStateException("no database");
            }
            return new PublishedFigures(now, Period.before(now), tallies);
        }
    }

    @Test
    void thereAreFiguresBeforeTheFirstPage() {
        assertThat(figures.now()).isEmpty();
        poll.begin();
        assertThat(figures.now()).hasValueSatisfying(now -> assertThat(now.madeAt()).isEqualTo(NOW));
    }

    @Test
    void theNumberGrowsWhenAFigureChangesAndNotOtherwise() {
        poll.count();
        long before = figures.number();
        at(NOW.plusSeconds(30));
        poll.count();
        assertThat(figures.number()).isEqualTo(before);
        assertThat(figures.now().orElseThrow().madeAt()).isEqualTo(NOW.plusSeconds(30));
        table.tallies = Map.of("missed-bin-return", new Tally(1, 0, 0, 0, 0, 0, 0));
        poll.count();
        assertThat(figures.number()).isGreaterThan(before);
        assertThat(figures.now().orElseThrow().of("missed-bin-return").kept()).isOne();
    }

    @Test
    void anotherPeriodIsAChange() {
        poll.count();
        long before = figures.number();
        at(NOW.plusSeconds(24 * 60 * 60));
        poll.count();
        assertThat(figures.number()).isGreaterThan(before);
    }

    @Test
    void whileTheDatabaseIsAwayTheLastFiguresStayWithTheirTime() {
        poll.count();
        table.away = true;
        at(NOW.plusSeconds(3600));
        poll.count();
        assertThat(figures.now().orElseThrow().madeAt()).isEqualTo(NOW);
        assertThat(figures.minute()).isEqualTo(NOW.getEpochSecond());
        table.away = false;
        poll.count();
        assertThat(figures.now().orElseThrow().madeAt()).isEqualTo(NOW.plusSeconds(3600));
    }

    private void at(Instant instant) {
        poll.clock = Clock.fixed(instant, ZoneOffset.UTC);
    }
}
