package org.heardportal.improvement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One entry of "You said, we did".
 *
 * @param taskId the task that it came from
 * @param service slug of the service; empty where it is about the council as a whole
 * @param youSaid what people said, in the owner's words and without anybody's own
 * @param weDid what we did about it
 * @param people how many pieces of feedback it answers
 * @param changes what was changed, one line each
 * @param on the day on which it was published
 */
public record WeDid(long taskId, Optional<String> service, String youSaid, String weDid, int people, List<String> changes, LocalDate on) {
}
