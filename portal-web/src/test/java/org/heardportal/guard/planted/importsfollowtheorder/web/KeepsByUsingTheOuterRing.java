package org.heardportal.guard.planted.importsfollowtheorder.web;

import org.heardportal.guard.planted.importsfollowtheorder.audit.AuditEntry;

class KeepsByUsingTheOuterRing {
    AuditEntry used;
}
