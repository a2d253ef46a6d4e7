package org.heardportal.web.resident.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.heardportal.content.Language;
import org.heardportal.content.service.Channel;
import org.heardportal.search.SearchFilter;
import org.heardportal.search.SearchQuery;
import org.heardportal.search.SearchQuery.Spelling;
import org.heardportal.web.faces.Visit;

/**
 * What the address of a results page asks for. Nothing that can be typed there is refused: an unknown topic or channel is no filter, a page
 * that is no number is the first.
 */
record SearchRequest(String words, Optional<String> topic, Optional<Channel> channel, int page, Spelling spelling) {

    /** Longer than any question; what follows is neither searched nor shown again. The box takes as many. */
    static final int LONGEST = 200;

    /** The value of the parameter {@code spelling} that asks for the words as they are. */
    static final String AS_TYPED = "as-typed";

    static SearchRequest of(Visit visit) {
        Optional<String> topic = Optional.of(visit.parameter("topic")).filter(slug -> visit.getSnapshot().topic(slug, visit.getLanguage()).isPresent());
        return new SearchRequest(tidy(visit.parameter("q")), topic, channelNamed(visit.parameter("channel")), pageNumber(visit.parameter("page")),
                AS_TYPED.equals(visit.parameter("spelling")) ? Spelling.AS_TYPED : Spelling.CORRECTED);
    }

    /** The value of the parameter {@code channel}. */
    static String nameOf(Channel channel) {
        return channel.name().toLowerCase(Locale.ROOT);
    }

    boolean isNarrowed() {
        return topic.isPresent() || channel.isPresent();
    }

    SearchRequest atPage(int number) {
        return new SearchRequest(words, topic, channel, number, spelling);
    }

    SearchQuery in(Language language) {
        return new SearchQuery(words, language, new SearchFilter(Set.of(), topic.map(Set::of).orElse(Set.of()), Set.of(), Set.of(), channel.map(Set::of).orElse(Set.of()), false), page, spelling);
    }

    private static String tidy(String typed) {
        String text = typed.replaceAll("[\\p{Cntrl}\\p{Co}\\p{Cn}\\p{Cs}\\s]+", " ").strip();
        return text.codePointCount(0, text.length()) <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST)).strip();
    }

    private static Optional<Channel> channelNamed(String name) {
        return Arrays.stream(Channel.values()).filter(channel -> nameOf(channel).equals(name)).findFirst();
    }

    private static int pageNumber(String typed) {
        return typed.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(typed) : 1;
    }
}
