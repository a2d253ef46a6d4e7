package org.heardportal.content.message;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.heardportal.content.Language;

/**
 * The words of one kind of message in one language: plain text with placeholders in braces. A paragraph ends at an empty line; one with a placeholder that
 * there is nothing for is left out, so that no message says "by ." where there is no date.
 *
 * @param subject one line, with placeholders that can always be filled in
 * @param body paragraphs with an empty line between
 */
public record MessageTemplate(MessageKind kind, Language language, String subject, String body) {

    private static final Pattern PLACE = Pattern.compile("\\{([^{}\\n]*)}");
    private static final Pattern BETWEEN_PARAGRAPHS = Pattern.compile("\\n[ \\t]*\\n\\s*");

    /** The name of its file: {@code request-received}. */
    public String key() {
        return kind.key();
    }

    /** What stands in braces in a text, in order. */
    public static List<String> placesIn(String text) {
        return PLACE.matcher(text).results().map(place -> place.group(1)).toList();
    }

    /**
     * The message with its places filled in. What is put in is taken as it is: braces in somebody's words are no places.
     *
     * @param values what there is to say; a placeholder without a value, or with an empty one, takes its paragraph away
     * @throws IllegalArgumentException when there is nothing for a placeholder of the subject
     */
    public Message fill(Map<Placeholder, String> values) {
        String filled = Arrays.stream(BETWEEN_PARAGRAPHS.split(body))
                .flatMap(paragraph -> filled(paragraph, values).stream())
                .collect(Collectors.joining("\n\n"));
        return new Message(filled(subject, values).orElseThrow(() -> new IllegalArgumentException("nothing to say in the subject of " + key())), filled);
    }

    private static Optional<String> filled(String text, Map<Placeholder, String> values) {
        Matcher matcher = PLACE.matcher(text);
        boolean whole = matcher.results().allMatch(place -> !valueOf(place, values).isEmpty());
        return whole ? Optional.of(matcher.reset().replaceAll(place -> Matcher.quoteReplacement(valueOf(place, values)))) : Optional.empty();
    }

    private static String valueOf(MatchResult place, Map<Placeholder, String> values) {
        return Placeholder.ofKey(place.group(1)).map(placeholder -> values.getOrDefault(placeholder, "")).orElse("");
    }

    /** A message that is ready to go. */
    public record Message(String subject, String body) {

        /** Without the words, because log lines are made of such texts. */
        @Override
        public String toString() {
            return "Message";
        }
    }
}
