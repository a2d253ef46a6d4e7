package org.heardportal.discovery;

import java.util.Optional;
import org.heardportal.content.Language;

/**
 * A search that somebody made.
 *
 * @param words as typed; they are masked before they are kept
 * @param results how many there were
 * @param corrected the better spelling that was searched for instead, where there was one
 * @param visitor where it came from and with what browser, as one text; only a hash with the salt of the day is kept
 */
public record SearchMade(String words, Language language, int results, Optional<String> corrected, String visitor) {
}
