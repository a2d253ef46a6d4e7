package org.heardportal.search;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import org.heardportal.content.ContentLibrary;
import org.heardportal.content.Language;
import org.heardportal.content.SynonymRule;
import org.heardportal.search.lucene.LuceneSearchIndex;

/**
 * The index over the published content. It is a cache: made anew from content at any time, swapped while it answers, never a source of truth.
 * Safe for use by many threads.
 */
public interface SearchIndex extends AutoCloseable {

    /** An index over the pages of a library, in every language it has; it knows no day, so no bet ends. */
    static SearchIndex over(ContentLibrary library) {
        return over(SearchDocuments.of(library), SearchPolicy.of(library));
    }

    /**
     * An index over the pages of a library, in every language it has.
     *
     * @param clock by which bets end
     * @param meaning stays the caller's, who closes it after the index
     */
    static SearchIndex over(ContentLibrary library, Clock clock, Meaning meaning) {
        return over(SearchDocuments.of(library), SearchPolicy.of(library), clock, meaning);
    }

    /** An index over any documents with synonyms alone. */
    static SearchIndex over(Collection<SearchDocument> documents, Collection<SynonymRule> synonyms) {
        return over(documents, SearchPolicy.of(synonyms));
    }

    /** An index over any documents, with the same analysis and ranking; it knows no day, so no bet of its policy ends. */
    static SearchIndex over(Collection<SearchDocument> documents, SearchPolicy policy) {
        return new LuceneSearchIndex(documents, policy, () -> LocalDate.MIN, Meaning.NONE);
    }

    /**
     * An index over any documents.
     *
     * @param clock by which bets end: after their last day in the council's time
     */
    static SearchIndex over(Collection<SearchDocument> documents, SearchPolicy policy, Clock clock) {
        return over(documents, policy, clock, Meaning.NONE);
    }

    /**
     * An index over any documents that also goes by what words mean, as soon as that is learnt.
     *
     * @param clock by which bets end: after their last day in the council's time
     * @param meaning stays the caller's, who closes it after the index
     */
    static SearchIndex over(Collection<SearchDocument> documents, SearchPolicy policy, Clock clock, Meaning meaning) {
        return new LuceneSearchIndex(documents, policy, () -> LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/London")), meaning);
    }

    /** Takes the content of a library in place of what it held; searches go on meanwhile and see the one or the other whole. */
    default void publish(ContentLibrary library) {
        publish(SearchDocuments.of(library), SearchPolicy.of(library));
    }

    /** Takes these documents and this policy in place of what it held; searches go on meanwhile and see the one or the other whole. */
    void publish(Collection<SearchDocument> documents, SearchPolicy policy);

    /**
     * The documents that fit, best first. Any words are accepted: what looks like query syntax is text.
     *
     * @throws IllegalStateException when the index is closed
     */
    SearchResults search(SearchQuery query);

    /**
     * The documents of this moment under another policy, to see what a change of policy would do before it is published. It shares what is indexed, so
     * it is made in a few milliseconds and disturbs nobody; it is closed like any index.
     */
    SearchIndex under(SearchPolicy policy);

    /**
     * How a query that is being typed may go on, the likeliest first; none for fewer than two letters.
     *
     * @param most how many at most
     */
    List<Suggestion> suggest(String typed, Language language, int most);

    /** Gives the memory back once the searches that run are done; closing again does nothing. */
    @Override
    void close();
}
