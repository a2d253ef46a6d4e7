package org.heardportal.guard.planted.lucenestaysinsearch.search.lucene;

import org.apache.lucene.index.Term;

class KeepsLucene {
    Term used;
}
