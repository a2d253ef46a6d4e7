package org.heardportal.search;

import java.util.List;
import org.heardportal.content.Audience;
import org.heardportal.content.Language;
import org.heardportal.content.PageKind;
import org.heardportal.content.service.Channel;

/**
 * One thing that can be found.
 *
 * @param key names it among its kind: a slug, or any id
 * @param title its name
 * @param summary one line
 * @param alsoCalled what residents call it
 * @param body all other words
 * @param lifeEvents slugs of life events
 * @param online whether it can be done online now
 * @param open whether it can be asked for now; a page that explains always is
 */
public record SearchDocument(PageKind kind, String key, Language language, String title, String summary, List<String> alsoCalled, String body,
                             List<String> topics, List<Audience> audiences, List<String> lifeEvents, List<Channel> channels, boolean online,
                             boolean open) {
}
