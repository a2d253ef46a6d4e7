package org.heardportal.guard.planted.lucenestaysinsearch.search;

import org.apache.lucene.index.Term;

class BreaksByUsingLucene {
    Term used;
}
