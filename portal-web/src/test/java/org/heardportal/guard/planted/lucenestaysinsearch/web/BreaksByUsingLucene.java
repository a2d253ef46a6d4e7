package org.heardportal.guard.planted.lucenestaysinsearch.web;

import org.apache.lucene.index.Term;

class BreaksByUsingLucene {
    Term used;
}
