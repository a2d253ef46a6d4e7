package org.heardportal.guard.planted.innerpackagesbelongtotheirparent.search;

import org.heardportal.guard.planted.innerpackagesbelongtotheirparent.search.lucene.Door;

class KeepsAsParent {
    Door used;
}
