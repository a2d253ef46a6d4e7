package org.heardportal.guard.planted.importsfollowtheorder.casework;

import org.heardportal.guard.planted.importsfollowtheorder.audit.AuditEntry;

class BreaksByObservingTheObserver {
    AuditEntry used;
}
