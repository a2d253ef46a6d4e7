package org.heardportal.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.heardportal.content.Language;
import org.heardportal.search.Meaning;
import org.heardportal.search.RankingNumber;
import org.heardportal.search.SearchDocument;
import org.heardportal.search.SearchIndex;
import org.heardportal.search.SearchPolicy;
import org.heardportal.search.SearchQuery;
import org.heardportal.search.SearchResults;
import org.heardportal.search.Suggestion;

/**
 * The search index in memory. Each publication brings its {@link Shelf} and its {@link VectorShelf} up to date and makes a new {@link Edition} of them,
 * which takes the place of the old one in a single step; the old one lives until the last search in it is done.
 */
public final class LuceneSearchIndex implements SearchIndex {

    private static final Logger LOG = System.getLogger(LuceneSearchIndex.class.getName());

    private final Supplier<LocalDate> today;
    private final Meaning meaning;
    private final Shelf shelf = new Shelf();
    private final VectorShelf vectors = new VectorShelf();
    private List<SearchDocument> published = List.of();

    /** What searches read; null once closed. */
    private final AtomicReference<Edition> current;

    /** An index over these documents. */
    public LuceneSearchIndex(Collection<SearchDocument> documents, SearchPolicy policy, Supplier<LocalDate> today, Meaning meaning) {
        this.today = today;
        this.meaning = meaning;
        current = new AtomicReference<>(edition(documents, policy));
        published = List.copyOf(documents);
        learn();
    }

    private LuceneSearchIndex(Edition held, Supplier<LocalDate> today, Meaning meaning) {
        this.today = today;
        this.meaning = meaning;
        current = new AtomicReference<>(held);
    }

    /** One publication after the other, so that the last one asked for is the one that stays. */
    @Override
    public synchronized void publish(Collection<SearchDocument> documents, SearchPolicy policy) {
        if (current.get() == null) {
            throw closed();
        }
        boolean policyAlone = List.copyOf(documents).equals(published);
        Edition next = policyAlone ? underPolicy(policy) : edition(documents, policy);
        current.getAndSet(next).release();
        if (!policyAlone) {
            published = List.copyOf(documents);
            learn();
        }
    }

    /** The documents of this moment under another policy; what is known of their meaning stays beside them. */
    private Edition underPolicy(SearchPolicy policy) {
        Edition edition = hold();
        try {
            warnOfUnknown(policy);
            return edition.under(policy);
        } catch (IOException e) {
            edition.release();
            throw new UncheckedIOException(e);
        }
    }

    /** Puts the meaning of new documents beside their words, once it is known; they are found by their words until then. */
    private void learn() {
        meaning.learn(current.get().unlearnt()).thenAccept(known -> {
            Edition edition = current.get();
            if (known && edition != null && edition.hold()) {
                learn(edition);
            }
        });
    }

    private void learn(Edition held) {
        try {
            held.learn(meaning, vectors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            held.release();
        }
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

    /** It holds the documents of this moment until it is closed, whatever is published meanwhile. */
    @Override
    public SearchIndex under(SearchPolicy policy) {
        return new LuceneSearchIndex(underPolicy(policy), today, meaning);
    }

    @Override
    public List<Suggestion> suggest(String typed, Language language, int most) {
        Edition edition = hold();
        try {
            return edition.suggest(typed, language, most);
        } finally {
            edition.release();
        }
    }

    @Override
    public synchronized void close() {
        Edition last = current.getAndSet(null);
        if (last != null) {
            last.release();
            clear();
        }
    }

    private void clear() {
        try {
            shelf.close();
            vectors.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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

    private Edition edition(Collection<SearchDocument> documents, SearchPolicy policy) {
        warnOfUnknown(policy);
        try {
            Edition edition = new Edition(shelf.with(documents), policy, today);
            edition.learn(meaning, vectors);
            return edition;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void warnOfUnknown(SearchPolicy policy) {
        List<String> unknown = RankingNumber.unknown(policy.weights());
        if (!unknown.isEmpty()) {
            LOG.log(Level.WARNING, "The ranking has no numbers named {0}; what is set for them has no effect", unknown);
        }
    }

    private static IllegalStateException closed() {
        return new IllegalStateException("The search index is closed");
    }
}
