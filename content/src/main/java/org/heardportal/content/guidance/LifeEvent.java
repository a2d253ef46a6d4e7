package org.heardportal.content.guidance;

import org.heardportal.content.Language;

/** Something that happens in a life and brings several services with it: "Moving home". */
public record LifeEvent(String slug, Language language, String name, String summary) {
}
