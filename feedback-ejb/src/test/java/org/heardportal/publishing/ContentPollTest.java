package org.heardportal.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.heardportal.content.ContentLibrary;
import org.heardportal.content.Language;
import org.junit.jupiter.api.AfterEach;
import org.heardportal.search.Meaning;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ContentPollTest {

    private final SequenceOfATest register = new SequenceOfATest();
    private final PublishedContent published = new PublishedContent();
    private final ContentPoll poll = new ContentPoll();
    private final List<Level> logged = new ArrayList<>();
    private final Logger log = Logger.getLogger(ContentPoll.class.getName());
    private final Handler recorder = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            logged.add(entry.getLevel());
        }

        @Override
        public void flush() {
            // nothing is kept back
        }

        @Override
        public void close() {
            // nothing is open
        }
    };

    /** A sequence that can be moved on and taken away. */
    private static final class SequenceOfATest extends ContentRegister {
        private final ContentLibrary library = sample();
        private long last = 1;
        private boolean away;
        private int composed;

        @Override
        long lastSettledChange() {
            if (away) {
                throw new IllegalStateException("no database");
            }
            return last;
        }

        @Override
        Snapshot compose() {
            composed++;
            return new Snapshot(lastSettledChange(), library, new CurrentRevisions(Map.of()));
        }

        private static ContentLibrary sample() {
            return ContentLibrary.from(Path.of("../content/src/main/resources/content"));
        }
    }

    @BeforeEach
    void begin() {
        poll.register = register;
        poll.published = published;
        published.begin(register.compose(), Clock.systemUTC(), Meaning.NONE);
        register.composed = 0;
        log.setUseParentHandlers(false);
        log.addHandler(recorder);
    }

    @AfterEach
    void end() {
        published.close();
        log.removeHandler(recorder);
        log.setUseParentHandlers(true);
    }

    @Test
    void nothingIsComposedWhileTheSequenceStandsStill() {
        poll.look();
        poll.look();
        assertThat(register.composed).isZero();
    }

    @Test
    void theSnapshotFollowsTheSequence() {
        register.last = 7;
        poll.look();
        assertThat(published.number()).isEqualTo(7);
        assertThat(register.composed).isOne();
    }

    @Test
    void whileTheDatabaseIsAwayTheContentIsServedAndTheLogSaysSoOnce() {
        register.away = true;
        for (int i = 0; i < 60; i++) {
            poll.look();
        }
        assertThat(published.current().services(Language.ENGLISH)).isNotEmpty();
        assertThat(published.number()).isOne();
        assertThat(logged).containsExactly(Level.WARNING);
    }

    @Test
    void whenTheDatabaseIsBackTheSnapshotFollowsAgainAndTheLogSaysSo() {
        register.away = true;
        poll.look();
        register.away = false;
        register.last = 2;
        poll.look();
        poll.look();
        assertThat(published.number()).isEqualTo(2);
        assertThat(logged).containsExactly(Level.WARNING, Level.INFO);
    }
}
