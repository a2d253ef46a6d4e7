package org.heardportal.guard.planted.importsfollowtheorder.shared;

import org.heardportal.guard.planted.importsfollowtheorder.content.Text;

class BreaksByUsingAnything {
    Text used;
}
