package org.heardportal.feedback;

import java.util.Optional;

/**
 * Where a piece of feedback belongs.
 *
 * @param about the word that the table holds
 * @param page address without secrets; empty where it is about none
 * @param service slug; empty for none
 * @param revisionId what the page said then
 * @param owningTeam who answers for it
 */
record FeedbackPlace(String about, String page, Optional<String> service, Optional<Long> requestId, Optional<Long> revisionId, String owningTeam) {
}
