package org.heardportal.search;

import java.util.List;
import org.heardportal.content.Language;
import org.heardportal.content.service.Channel;

/**
 * One thing that can be found.
 *
 * @param key names it among its kind: a slug, or any id
 * @param title its name
 * @param summary one line
 * @param alsoCalled what residents call it
 * @param body all other words
 */
public record SearchDocument(Kind kind, String key, Language language, String title, String summary, List<String> alsoCalled, String body,
                             List<String> topics, List<Channel> channels, boolean open) {

    /** What kind of page it is. */
    public enum Kind { SERVICE, GUIDANCE, TOPIC }
}
