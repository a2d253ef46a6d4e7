package org.heardportal.guard.planted.importsfollowtheorder.casework;

import org.heardportal.guard.planted.importsfollowtheorder.search.Index;

class BreaksByCallingSearch {
    Index used;
}
