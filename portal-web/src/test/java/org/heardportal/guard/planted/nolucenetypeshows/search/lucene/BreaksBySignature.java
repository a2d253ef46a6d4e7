package org.heardportal.guard.planted.nolucenetypeshows.search.lucene;

import org.apache.lucene.index.Term;

public class BreaksBySignature {
    public void add(Term term) {
        throw new UnsupportedOperationException(term.text());
    }
}
