package org.heardportal.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.heardportal.content.Language;
import org.heardportal.content.SynonymRule;
import org.heardportal.search.SearchDocument;
import org.heardportal.search.SearchQuery;
import org.heardportal.search.SearchResults;

/**
 * One publication: the documents and rules of a moment, indexed, and never changed. It counts who holds it; whoever made it holds it first,
 * and when the last one releases it, its memory is given back.
 */
final class Edition {

    private final DirectoryReader reader;
    private final Map<Language, Search> byLanguage = new EnumMap<>(Language.class);

    private Edition(DirectoryReader reader, List<SearchDocument> documents, Collection<SynonymRule> rules) throws IOException {
        this.reader = reader;
        IndexSearcher searcher = new IndexSearcher(reader);
        searcher.setSimilarity(Ranking.SIMILARITY);
        searcher.setQueryCache(null); // the filters are few and cheap, and words are seldom typed twice in one edition
        for (Language language : Language.values()) {
            byLanguage.put(language, new Search(language, searcher, documents, rules));
        }
    }

    /** Indexes the documents. */
    static Edition of(Collection<SearchDocument> documents, Collection<SynonymRule> rules) throws IOException {
        List<SearchDocument> inOrder = List.copyOf(documents);
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        new Indexing(inOrder).writeTo(directory, rules);
        return new Edition(DirectoryReader.open(directory), inOrder, rules);
    }

    /** Keeps it open until {@link #release()}; false when it is too late. */
    boolean hold() {
        return reader.tryIncRef();
    }

    void release() {
        try {
            reader.decRef();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SearchResults search(SearchQuery query) throws IOException {
        return byLanguage.get(query.language()).answer(query);
    }
}
