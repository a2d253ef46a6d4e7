package org.heardportal.search.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heardportal.search.Pages.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heardportal.content.Language;
import org.heardportal.search.Meaning;
import org.heardportal.search.SearchDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is learnt of texts, and what is kept of it, with the model itself. */
class KeptMeaningTest {

    private static final SearchDocument HOMES = service("homes", "Apply for a council home").saying("Join the housing register").document();
    private static final SearchDocument BINS = service("bins", "Missed bin collection").saying("Tell us when a bin was not emptied").document();
    private static final SearchDocument WELSH = service("bins", "Casgliad bin a gollwyd").in(Language.WELSH).document();

    @TempDir
    private Path folder;

    @Test
    void words_lie_nearer_to_the_page_that_means_the_same_though_they_share_none() {
        try (Meaning meaning = Meaning.keptIn(folder)) {
            learn(meaning, HOMES, BINS);
            float[] typed = meaning.of("somewhere to live").orElseThrow();
            assertThat(cosine(typed, meaning.of(HOMES).orElseThrow())).isGreaterThan(cosine(typed, meaning.of(BINS).orElseThrow()) + 0.1);
        }
    }

    @Test
    void nothing_is_known_before_it_is_learnt_and_nothing_of_a_language_that_the_model_does_not_read() {
        try (Meaning meaning = Meaning.keptIn(folder)) {
            assertThat(meaning.of("bins")).isEmpty();
            assertThat(meaning.of(BINS)).isEmpty();
            learn(meaning, BINS, WELSH);
            assertThat(meaning.of(BINS)).isPresent();
            assertThat(meaning.of(WELSH)).isEmpty();
            assertThat(meaning.of("  ")).isEmpty();
        }
    }

    @Test
    void what_was_learnt_is_read_again_and_not_learnt_again_and_half_a_record_is_cut_off() throws IOException {
        float[] learnt;
        try (Meaning meaning = Meaning.keptIn(folder)) {
            learn(meaning, BINS);
            learnt = meaning.of(BINS).orElseThrow();
        }
        long whole = Files.size(file());
        Files.write(file(), new byte[] {1, 2, 3}, StandardOpenOption.APPEND);
        try (Meaning meaning = Meaning.keptIn(folder)) {
            learn(meaning, BINS);
            assertThat(meaning.of(BINS).orElseThrow()).isEqualTo(learnt);
        }
        assertThat(Files.size(file())).isEqualTo(whole);
    }

    @Test
    void a_text_that_changed_is_learnt_anew() {
        try (Meaning meaning = Meaning.keptIn(folder)) {
            learn(meaning, BINS);
            SearchDocument changed = service("bins", "Missed bin collection").saying("Tell us").document();
            assertThat(meaning.of(changed)).isEmpty();
            learn(meaning, changed);
            assertThat(meaning.of(changed)).isPresent();
        }
    }

    @Test
    void where_nothing_can_be_kept_nothing_is_learnt_and_nothing_fails() throws IOException {
        Path noFolder = Files.writeString(folder.resolve("file"), "x");
        try (Meaning meaning = Meaning.keptIn(noFolder)) {
            assertThat(meaning.learn(List.of(BINS)).toCompletableFuture().join()).isFalse();
            assertThat(Stream.of(meaning.of("bins"), meaning.of(BINS))).allMatch(Optional::isEmpty);
        }
    }

    @Test
    void after_its_end_nothing_is_learnt() {
        Meaning meaning = Meaning.keptIn(folder);
        meaning.close();
        assertThat(meaning.learn(List.of(BINS)).toCompletableFuture().join()).isFalse();
    }

    private Path file() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findFirst().orElseThrow();
        }
    }

    private static void learn(Meaning meaning, SearchDocument... documents) {
        assertThat(meaning.learn(List.of(documents)).toCompletableFuture().join()).isTrue();
    }

    private static double cosine(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
