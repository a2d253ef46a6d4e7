package org.heardportal.guard.planted.importsfollowtheorder.web;

import org.heardportal.guard.planted.importsfollowtheorder.launch.Start;

class BreaksByUsingTheLauncher {
    Start used;
}
