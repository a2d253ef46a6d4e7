package org.heardportal.publishing;

import java.io.Serializable;
import java.time.Instant;
import org.heardportal.content.Language;

/**
 * A revision without its text.
 *
 * @param kind {@code service}, {@code form}, {@code promise}, {@code page}, as tables hold it
 * @param key its stable name among its kind
 * @param reason why it was published, in the words of whoever did
 */
public record RevisionSummary(long id, String kind, String key, Language language, String reason, Instant from) implements Serializable {
}
