package org.heardportal.improvement;

import java.util.List;
import java.util.Optional;
import org.heardportal.content.PageRef;

/**
 * The portal has seen that many people search for something and do not find it.
 *
 * @param key names the gap: no two open tasks have the same
 * @param words what most of them typed, masked
 * @param page what comes nearest to it
 * @param owningTeam the team that answers for that page, or for what belongs to nobody
 * @param queries what was typed; at least one
 */
public record OpenGapTask(String key, String words, Optional<PageRef> page, String owningTeam, List<TaskQuery> queries) {
}
