package org.heardportal.guard.planted.nolucenetypeshows.search.lucene;

import org.apache.lucene.index.Term;

public class KeepsItHidden {
    Term hidden;
}
