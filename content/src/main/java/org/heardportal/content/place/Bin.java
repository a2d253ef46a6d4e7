package org.heardportal.content.place;

import org.heardportal.content.Language;

/** A kind of bin, with a line that says what goes into it. */
public record Bin(String key, Language language, String name, String summary) {
}
