package org.heardportal.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.AlreadyClosedException;
import org.heardportal.content.Language;
import org.heardportal.search.MadeUpMeaning;
import org.heardportal.search.Meaning;
import org.heardportal.search.Pages;
import org.junit.jupiter.api.Test;

class ContentsTest {

    private static final float[] SAME = {1, 0};

    /** All means the same. */
    private static final Meaning MEANING = MadeUpMeaning.of(words -> Optional.of(SAME), document -> SAME);

    @Test
    void all_that_is_known_of_their_meaning_is_given_back_when_the_last_one_releases_them() throws IOException {
        try (Shelf shelf = new Shelf(); VectorShelf vectors = new VectorShelf()) {
            Contents contents = shelf.with(List.of(Pages.service("bin", "Missed bin").document()));
            contents.learn(MEANING, vectors);
            Nearness first = contents.nearness().orElseThrow();
            contents.learn(MEANING, vectors);
            Nearness second = contents.nearness().orElseThrow();
            assertThat(contents.hold()).isTrue();
            contents.release();
            for (Nearness known : List.of(first, second)) {
                assertThat(known.nearest(SAME, 1, contents.shown(Language.ENGLISH))).containsExactly(0);
            }
            contents.release();
            for (Nearness known : List.of(first, second)) {
                assertThatThrownBy(() -> known.nearest(SAME, 1, contents.shown(Language.ENGLISH))).isInstanceOf(AlreadyClosedException.class);
            }
        }
    }
}
