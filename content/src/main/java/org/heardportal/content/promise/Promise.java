package org.heardportal.content.promise;

import java.util.List;
import org.heardportal.content.Language;
import org.heardportal.content.RichText;

/** One thing the council promises everyone, with the standards it is measured by. */
public record Promise(String key, Language language, String title, RichText text, List<Standard> standards) {
}
