package org.heardportal.guard.planted.importsfollowtheorder.content;

import org.heardportal.guard.planted.importsfollowtheorder.search.Index;

class BreaksByUsingSearch {
    Index used;
}
