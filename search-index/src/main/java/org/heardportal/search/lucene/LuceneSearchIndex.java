package org.heardportal.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.heardportal.content.Language;
import org.heardportal.search.SearchDocument;
import org.heardportal.search.SearchIndex;
import org.heardportal.search.SearchPolicy;
import org.heardportal.search.SearchQuery;
import org.heardportal.search.SearchResults;
import org.heardportal.search.Suggestion;

/**
 * The search index in memory. Each publication makes a new {@link Edition}, which takes the place of the old one in a single step;
 * the old one lives until the last search in it is done.
 */
public final class LuceneSearchIndex implements SearchIndex {

    /** What searches read; null once closed. */
    private final AtomicReference<Edition> current;

    /** An index over these documents. */
    public LuceneSearchIndex(Collection<SearchDocument> documents, SearchPolicy policy) {
        current = new AtomicReference<>(edition(documents, policy));
    }

    /** One publication after the other, so that the last one asked for is the one that stays. */
    @Override
    public synchronized void publish(Collection<SearchDocument> documents, SearchPolicy policy) {
        if (current.get() == null) {
            throw closed();
        }
        current.getAndSet(edition(documents, policy)).release();
    }

    @Override
    public SearchResults search(SearchQuery query) {
        Edition edition = hold();
        try {
            return edition.search(query);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            edition.release();
        }
    }

    @Override
    public List<Suggestion> suggest(String typed, Language language, int most) {
        return List.of();
    }

    @Override
    public synchronized void close() {
        Edition last = current.getAndSet(null);
        if (last != null) {
            last.release();
        }
    }

    /** Between reading the reference and holding the edition another may have taken its place: then look again. */
    private Edition hold() {
        while (true) {
            Edition edition = current.get();
            if (edition == null) {
                throw closed();
            }
            if (edition.hold()) {
                return edition;
            }
        }
    }

    private static Edition edition(Collection<SearchDocument> documents, SearchPolicy policy) {
        try {
            return Edition.of(documents, policy.synonyms());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static IllegalStateException closed() {
        return new IllegalStateException("The search index is closed");
    }
}
