package org.heardportal.guard.planted.importsfollowtheorder.account;

import org.heardportal.guard.planted.importsfollowtheorder.casework.Request;

class BreaksByLookingOutwards {
    Request used;
}
