package org.heardportal.guard.planted.importsfollowtheorder.audit;

import org.heardportal.guard.planted.importsfollowtheorder.improvement.Task;

class KeepsByLookingInwards {
    Task used;
}
