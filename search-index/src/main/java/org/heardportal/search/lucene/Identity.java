package org.heardportal.search.lucene;

import org.heardportal.content.Language;
import org.heardportal.content.PageKind;
import org.heardportal.search.SearchDocument;

/** One text of one page. */
record Identity(PageKind kind, String key, Language language) {

    static Identity of(SearchDocument document) {
        return new Identity(document.kind(), document.key(), document.language());
    }

    /** The text of the same page in another language. */
    Identity in(Language other) {
        return new Identity(kind, key, other);
    }
}
