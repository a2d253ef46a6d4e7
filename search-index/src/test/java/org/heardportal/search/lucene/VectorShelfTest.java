package org.heardportal.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.util.FixedBitSet;
import org.heardportal.search.MadeUpMeaning;
import org.heardportal.search.Meaning;
import org.heardportal.search.Pages;
import org.heardportal.search.SearchDocument;
import org.junit.jupiter.api.Test;

/** What is nearest, after some publications: the places of the nearest are few, and nothing that is gone takes one. */
class VectorShelfTest {

    private static final float[] TYPED = {1, 0};
    private static final int OTHERS = 40;

    /** By title; the later ones are farther from what is typed. */
    private static final Map<String, float[]> VECTORS = Map.of("same", TYPED, "near", new float[] {0.8f, 0.6f}, "far", new float[] {0, 1});

    private static final Meaning MEANING = MadeUpMeaning.of(words -> Optional.of(TYPED), document -> VECTORS.get(document.title()));

    private static SearchDocument page(String key, String title) {
        return Pages.service(key, title).document();
    }

    /** Of these pages, and of so many others behind them that one that is gone is not yet cleared away. */
    private static List<Integer> nearest(VectorShelf vectors, SearchDocument... pages) throws IOException {
        List<SearchDocument> all = Stream.concat(Stream.of(pages), IntStream.range(0, OTHERS).mapToObj(other -> page("other-" + other, "far"))).toList();
        FixedBitSet shown = new FixedBitSet(all.size());
        shown.set(0, all.size());
        try (Nearness nearness = vectors.with(all, MEANING)) {
            return nearness.nearest(TYPED, 1, shown);
        }
    }

    @Test
    void whatIsGoneOrMeansSomethingElseNowTakesNoPlace() throws IOException {
        try (VectorShelf vectors = new VectorShelf()) {
            assertThat(nearest(vectors, page("a", "far"), page("b", "near"), page("c", "same"))).containsExactly(2);
            assertThat(nearest(vectors, page("a", "far"), page("b", "near"))).as("c is gone").containsExactly(1);
            assertThat(nearest(vectors, page("a", "near"), page("b", "far"))).as("both changed").containsExactly(0);
        }
    }

    @Test
    void theNearestOfAllPublicationsIsNearest() throws IOException {
        try (VectorShelf vectors = new VectorShelf()) {
            assertThat(nearest(vectors, page("a", "near"))).containsExactly(0);
            assertThat(nearest(vectors, page("a", "near"), page("b", "far"))).containsExactly(0);
            assertThat(nearest(vectors, page("a", "near"), page("b", "far"), page("c", "same"))).containsExactly(2);
        }
    }
}
