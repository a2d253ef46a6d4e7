package org.heardportal.search;

import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Knows nothing and learns nothing. */
final class NoMeaning implements Meaning {

    @Override
    public Optional<float[]> of(String words) {
        return Optional.empty();
    }

    @Override
    public Optional<float[]> of(SearchDocument document) {
        return Optional.empty();
    }

    @Override
    public CompletionStage<Boolean> learn(Collection<SearchDocument> documents) {
        return CompletableFuture.completedStage(false);
    }

    @Override
    public void close() {
        // nothing is held
    }
}
