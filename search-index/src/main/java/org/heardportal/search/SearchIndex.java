package org.heardportal.search;

import java.util.Collection;
import org.heardportal.content.ContentLibrary;
import org.heardportal.content.SynonymRule;

/**
 * The index over the published content. It is a cache: made anew from content at any time, swapped while it answers, never a source of truth.
 * Safe for use by many threads.
 */
public interface SearchIndex extends AutoCloseable {

    /** An index over the services and pages of a library, in every language it has. */
    static SearchIndex over(ContentLibrary library) {
        throw new UnsupportedOperationException();
    }

    /** An index over any documents, with the same analysis and ranking. */
    static SearchIndex over(Collection<SearchDocument> documents, Collection<SynonymRule> synonyms) {
        throw new UnsupportedOperationException();
    }

    /** Takes the content of a library in place of what it held; searches go on meanwhile and see the one or the other whole. */
    void publish(ContentLibrary library);

    /** The documents that fit, best first. Any words are accepted: what looks like query syntax is text. */
    SearchResults search(SearchQuery query);

    @Override
    void close();
}
