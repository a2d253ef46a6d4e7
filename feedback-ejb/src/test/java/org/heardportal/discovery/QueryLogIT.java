package org.heardportal.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heardportal.content.Language;
import org.heardportal.schema.Rows;
import org.heardportal.shared.MovableClock;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Searches and what came next, against the real container and database. Each test searches for words of its own. */
@ExtendWith(ArquillianExtension.class)
class QueryLogIT {

    private static final String OPENED = "/services/missed-bin-collection";

    private final String mark = UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "w";

    @Inject
    QueryLog log;

    @Inject
    QueryLogWriter writer;

    @Inject
    QueryLogTable table;

    @AfterEach
    void resetTheClock() {
        MovableClock.reset();
    }

    @Test
    void aSearchIsKeptWithWhatWasOpenedAndNothingThatNamesSomebody() {
        String ticket = made(mark + "  for JOHN Smith ", "one", 3);
        log.opened(ticket, 2, OPENED);
        log.opened(ticket, 5, "/services/other");
        assertThat(row("masked_words = ?", mark + " for [name]", "results || ' ' || opened_rank || ' ' || opened || ' ' || missed || ' ' || language"))
                .containsExactly("3 2 " + OPENED + " false en");
    }

    @Test
    void whatANameWasCorrectedToIsNotKept() {
        log.made(new SearchMade(mark + " john ottershawe", Language.ENGLISH, 3, Optional.of(mark + " join ottershawe"), mark));
        log.made(new SearchMade(mark + " potholle", Language.ENGLISH, 3, Optional.of(mark + " pothole"), mark));
        assertThat(row("masked_words like ? order by id", mark + "%", "masked_words || '|' || corrected"))
                .containsExactly(mark + " [name]|", mark + " potholle|" + mark + " pothole");
    }

    @Test
    void aSearchWithOtherWordsWithinAMinuteFollowsTheOneBefore() {
        made(mark + " aaa", "one", 0);
        made(mark + " aaa", "one", 0);
        made(mark + " bbb", "one", 4);
        made(mark + " ccc", "two", 4);
        MovableClock.moveOn(Duration.ofSeconds(61));
        made(mark + " ddd", "one", 4);
        String followed = "(select n.masked_words from query_log n where n.id = q.followed_by)";
        assertThat(row("masked_words like ? order by id", mark + "%", "coalesce(" + followed + ", '-')"))
                .containsExactly("-", mark + " bbb", "-", "-", "-");
    }

    @Test
    void aTicketIsGoodForADayAndAnUnknownOneIsLetBe() {
        String ticket = made(mark, "one", 1);
        log.missed("0".repeat(32));
        log.missed("no ticket; drop table query_log");
        log.opened(ticket, 0, OPENED);
        log.opened(ticket, 1, OPENED + "?email=jo@example.org");
        log.opened(ticket, 1, "/Jo Bloggs");
        assertThat(row("masked_words = ?", mark, "missed || opened")).containsExactly("false");
        log.missed(ticket);
        assertThat(row("masked_words = ?", mark, "missed")).containsExactly("t");
        MovableClock.moveOn(Duration.ofHours(25));
        log.opened(ticket, 1, OPENED);
        assertThat(row("masked_words = ?", mark, "opened")).containsExactly("");
    }

    @Test
    void aVisitHasOneKeyADayAndNoneThatTiesTwoDaysTogether() {
        made(mark, "one", 1);
        made(mark, "one", 1);
        made(mark, "two", 1);
        writer.writeNow();
        MovableClock.moveOn(Duration.ofDays(2));
        made(mark, "one", 1);
        List<String> visits = row("masked_words = ? order by id", mark, "encode(visit, 'hex')");
        assertThat(visits.get(0)).isEqualTo(visits.get(1)).isNotEqualTo(visits.get(2)).isNotEqualTo(visits.get(3));
        assertThat(Rows.count("select count(*) from query_salt")).isOne();
        table.dispose(new MovableClock().instant().plus(Duration.ofDays(1)));
        assertThat(Rows.count("select count(*) from query_salt")).isZero();
    }

    @Test
    void aQueryIsDisposedOfAfterThirteenMonthsAndItsTicketAfterADay() {
        made(mark + " old", "one", 1);
        writer.writeNow();
        table.dispose(new MovableClock().instant().plus(Duration.ofDays(2)));
        assertThat(row("masked_words = ?", mark + " old", "coalesce(encode(ticket_hash, 'hex'), 'none')")).containsExactly("none");
        table.dispose(new MovableClock().instant().plus(Duration.ofDays(395)));
        assertThat(row("masked_words = ?", mark + " old", "results")).hasSize(1);
        table.dispose(new MovableClock().instant().plus(Duration.ofDays(397)));
        assertThat(row("masked_words = ?", mark + " old", "results")).isEmpty();
    }

    @Test
    void whatDoesNotFitIsDroppedAndCountedAndNobodyWaits() {
        writer.writeNow();
        long before = log.dropped();
        List<Noted> held = new ArrayList<>();
        for (int i = 0; i < 12_000; i++) {
            made(mark, "many", 1);
        }
        held.addAll(log.take(30_000));
        assertThat(log.dropped() - before).isPositive();
        assertThat(held).isNotEmpty();
    }

    private String made(String words, String visitor, int results) {
        return log.made(new SearchMade(words, Language.ENGLISH, results, Optional.empty(), visitor + mark));
    }

    private List<String> row(String where, String words, String columns) {
        writer.writeNow();
        return Rows.of("select " + columns + " from query_log q where " + where, words);
    }
}
