package org.heardportal.web.http;

import java.util.Arrays;

/** Compares entity tags for If-None-Match, by RFC 9110 section 13.1.2: weakly, and with a star that fits any. */
public final class EntityTags {

    private EntityTags() {
    }

    /**
     * @param ifNoneMatch the header's value, null where the request has none
     * @param tag the tag of what would be sent, with its quotation marks
     */
    public static boolean anyMatches(String ifNoneMatch, String tag) {
        return ifNoneMatch != null && Arrays.stream(ifNoneMatch.split(",")).map(String::strip)
                .anyMatch(given -> "*".equals(given) || strong(given).equals(strong(tag)));
    }

    private static String strong(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }
}
