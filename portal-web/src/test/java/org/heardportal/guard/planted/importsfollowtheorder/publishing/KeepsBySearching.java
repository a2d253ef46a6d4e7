package org.heardportal.guard.planted.importsfollowtheorder.publishing;

import org.heardportal.guard.planted.importsfollowtheorder.search.Index;

class KeepsBySearching {
    Index used;
}
