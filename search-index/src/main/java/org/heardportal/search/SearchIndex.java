package org.heardportal.search;

import java.util.Collection;
import org.heardportal.content.ContentLibrary;
import org.heardportal.content.SynonymRule;
import org.heardportal.search.lucene.LuceneSearchIndex;

/**
 * The index over the published content. It is a cache: made anew from content at any time, swapped while it answers, never a source of truth.
 * Safe for use by many threads.
 */
public interface SearchIndex extends AutoCloseable {

    /** An index over the services, pages and topics of a library, in every language it has. */
    static SearchIndex over(ContentLibrary library) {
        return over(SearchDocuments.of(library), library.synonyms());
    }

    /** An index over any documents, with the same analysis and ranking. */
    static SearchIndex over(Collection<SearchDocument> documents, Collection<SynonymRule> synonyms) {
        return new LuceneSearchIndex(documents, synonyms);
    }

    /** Takes the content of a library in place of what it held; searches go on meanwhile and see the one or the other whole. */
    default void publish(ContentLibrary library) {
        publish(SearchDocuments.of(library), library.synonyms());
    }

    /** Takes these documents and rules in place of what it held; searches go on meanwhile and see the one or the other whole. */
    void publish(Collection<SearchDocument> documents, Collection<SynonymRule> synonyms);

    /**
     * The documents that fit, best first. Any words are accepted: what looks like query syntax is text.
     *
     * @throws IllegalStateException when the index is closed
     */
    SearchResults search(SearchQuery query);

    /** Gives the memory back once the searches that run are done; closing again does nothing. */
    @Override
    void close();
}
