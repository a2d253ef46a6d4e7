package org.heardportal.search.quality;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.heardportal.search.Meaning;
import org.heardportal.search.SearchDocument;

/** A meaning whose learning is waited for, so that an index over it goes by meaning from its first search. */
record AwaitedMeaning(Meaning meaning) implements Meaning {

    /** Beside the figures: they are made of public texts once and kept. */
    static final Path KEPT = Path.of(System.getProperty("heard.vectors", "target/vectors"));

    @Override
    public Optional<float[]> of(String words) {
        return meaning.of(words);
    }

    @Override
    public Optional<float[]> of(SearchDocument document) {
        return meaning.of(document);
    }

    @Override
    public CompletionStage<Boolean> learn(Collection<SearchDocument> documents) {
        return CompletableFuture.completedStage(meaning.learn(documents).toCompletableFuture().join());
    }

    @Override
    public void close() {
        meaning.close();
    }
}
