package org.heardportal.guard.planted.innerpackagesbelongtotheirparent.web;

import org.heardportal.guard.planted.innerpackagesbelongtotheirparent.search.lucene.Door;

class BreaksByReachingIn {
    Door used;
}
