package org.heardportal.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/**
 * A meaning for tests, with vectors that are made up.
 *
 * @param words the vector of what is typed
 * @param documents the vector of a document, known as long as all is learnt
 * @param learnt what comes of learning
 * @param toLearn the keys of the documents that it was asked to learn
 */
public record MadeUpMeaning(Function<String, Optional<float[]>> words, Function<SearchDocument, float[]> documents, CompletableFuture<Boolean> learnt,
                            List<String> toLearn) implements Meaning {

    /** One that has learnt all. */
    public static MadeUpMeaning of(Function<String, Optional<float[]>> words, Function<SearchDocument, float[]> documents) {
        return new MadeUpMeaning(words, documents, CompletableFuture.completedFuture(true), new ArrayList<>());
    }

    /** The same that has not learnt anything yet. */
    MadeUpMeaning slow() {
        return new MadeUpMeaning(words, documents, new CompletableFuture<>(), new ArrayList<>());
    }

    @Override
    public Optional<float[]> of(String typed) {
        return words.apply(typed);
    }

    @Override
    public Optional<float[]> of(SearchDocument document) {
        return learnt.getNow(false) ? Optional.ofNullable(documents.apply(document)) : Optional.empty();
    }

    @Override
    public CompletionStage<Boolean> learn(Collection<SearchDocument> asked) {
        toLearn.addAll(asked.stream().map(SearchDocument::key).toList());
        return learnt;
    }

    @Override
    public void close() {
        // nothing is held
    }
}
