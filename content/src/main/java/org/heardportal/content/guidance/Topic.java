package org.heardportal.content.guidance;

import org.heardportal.content.Language;

/** A subject under which services are found: "Bins and recycling". */
public record Topic(String slug, Language language, String name, String summary) {
}
