package org.heardportal.search;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.heardportal.search.vector.KeptMeaning;

/**
 * What texts mean: a vector for each, of length one; texts that say alike have vectors that point alike. It learns in the background and answers at once
 * with what it knows, so that nothing waits for it. Safe for use by many threads.
 */
public interface Meaning extends AutoCloseable {

    /** Knows nothing: the search goes by words alone. */
    Meaning NONE = new NoMeaning();

    /**
     * What a language model of English makes of the texts. It loads in the background; where it cannot, that is logged once and it knows nothing.
     *
     * @param folder where it keeps what it has learnt, by model and text
     */
    static Meaning keptIn(Path folder) {
        return new KeptMeaning(folder);
    }

    /** The vector of words that somebody types; empty as long as the model is not there. */
    Optional<float[]> of(String words);

    /** The vector of a document, as far as it has been learnt. */
    Optional<float[]> of(SearchDocument document);

    /**
     * Learns what it does not know of these documents, in the background. What comes of it is true once all of them are known, and false where they cannot
     * be or a later call has taken the place of this one.
     */
    CompletionStage<Boolean> learn(Collection<SearchDocument> documents);

    /** Ends the work in the background; what was learnt is kept. */
    @Override
    void close();
}
