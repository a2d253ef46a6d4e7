package org.heardportal.search;

import org.heardportal.content.Language;

/** One document that fits. */
public record Hit(SearchDocument.Kind kind, String key, Language language, String title, String summary, boolean open, double score) {
}
