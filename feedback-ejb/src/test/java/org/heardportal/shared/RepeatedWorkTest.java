package org.heardportal.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.System.Logger;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class RepeatedWorkTest {

    private final List<String> said = new ArrayList<>();
    private final RepeatedWork work = new RepeatedWork(new Recording(), "Sending messages");

    @Test
    void whatFailsIsSaidOnceAndWhatWorksAgainIsSaidOnce() {
        work.round(() -> { });
        work.round(RepeatedWorkTest::fail);
        work.round(RepeatedWorkTest::fail);
        work.round(() -> { });
        work.round(() -> { });
        assertThat(said).containsExactly("WARNING Sending messages does not work; trying again in each round", "INFO Sending messages works again");
    }

    @Test
    void aRoundWithinARoundPasses() {
        List<String> done = new ArrayList<>();
        work.round(() -> {
            work.round(() -> done.add("inner"));
            done.add("outer");
        });
        work.round(() -> done.add("next"));
        assertThat(done).containsExactly("outer", "next");
    }

    @Test
    void afterAFailureTheNextRoundIsDone() {
        List<String> done = new ArrayList<>();
        work.round(RepeatedWorkTest::fail);
        work.round(() -> done.add("next"));
        assertThat(done).containsExactly("next");
    }

    private static void fail() {
        throw new IllegalStateException("away");
    }

    /** Keeps level and words of what is logged. */
    private final class Recording implements Logger {

        @Override
        public String getName() {
            return "test";
        }

        @Override
        public boolean isLoggable(Level level) {
            return true;
        }

        @Override
        public void log(Level level, ResourceBundle bundle, String words, Throwable thrown) {
            said.add(level + " " + words);
        }

        @Override
        public void log(Level level, ResourceBundle bundle, String words, Object... values) {
            said.add(level + " " + words);
        }
    }
}
