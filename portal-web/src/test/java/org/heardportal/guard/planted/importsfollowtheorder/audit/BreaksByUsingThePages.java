package org.heardportal.guard.planted.importsfollowtheorder.audit;

import org.heardportal.guard.planted.importsfollowtheorder.web.Page;

class BreaksByUsingThePages {
    Page used;
}
