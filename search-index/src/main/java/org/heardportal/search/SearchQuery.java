package org.heardportal.search;

import org.heardportal.content.Language;

/**
 * What somebody looks for.
 *
 * @param words as typed; may be empty, of any length and any script
 * @param filter what to keep of the results
 * @param page 1 is the first; less is taken as 1
 * @param spelling whether a better spelling may be searched for in place of the words
 */
public record SearchQuery(String words, Language language, SearchFilter filter, int page, Spelling spelling) {

    /** What to do about words that may be misspelt. */
    public enum Spelling { CORRECTED, AS_TYPED }

    /** How many results a page holds. */
    public static final int PAGE_SIZE = 10;

    /** A page before the first is the first: the number may come from an address that somebody edited. */
    public SearchQuery {
        page = Math.max(1, page);
    }

    /** A query whose spelling may be corrected. */
    public SearchQuery(String words, Language language, SearchFilter filter, int page) {
        this(words, language, filter, page, Spelling.CORRECTED);
    }

    /** The first page for these words, unfiltered. */
    public static SearchQuery of(String words, Language language) {
        return new SearchQuery(words, language, SearchFilter.NONE, 1);
    }
}
