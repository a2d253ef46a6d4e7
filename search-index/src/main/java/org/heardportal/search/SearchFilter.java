package org.heardportal.search;

import java.util.Set;
import org.heardportal.content.Audience;
import org.heardportal.content.PageKind;
import org.heardportal.content.service.Channel;

/**
 * What to keep of the results. A page passes when each set that is not empty has a value of its own: within a set any of them, among the sets all.
 *
 * @param topics slugs of topics
 * @param lifeEvents slugs of life events
 * @param channels ways in which it can be asked for
 * @param online only what can be done online
 */
public record SearchFilter(Set<PageKind> kinds, Set<String> topics, Set<Audience> audiences, Set<String> lifeEvents, Set<Channel> channels, boolean online) {

    /** Everything passes. */
    public static final SearchFilter NONE = new SearchFilter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), false);

    /** What belongs to a topic. */
    public static SearchFilter topic(String slug) {
        return new SearchFilter(Set.of(), Set.of(slug), Set.of(), Set.of(), Set.of(), false);
    }

    public boolean isNone() {
        return equals(NONE);
    }
}
