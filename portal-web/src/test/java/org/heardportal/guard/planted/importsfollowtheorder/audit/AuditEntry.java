package org.heardportal.guard.planted.importsfollowtheorder.audit;

public class AuditEntry {
}
