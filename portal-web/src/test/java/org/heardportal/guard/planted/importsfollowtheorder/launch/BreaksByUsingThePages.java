package org.heardportal.guard.planted.importsfollowtheorder.launch;

import org.heardportal.guard.planted.importsfollowtheorder.web.Page;

class BreaksByUsingThePages {
    Page used;
}
