package org.heardportal.content.form;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.heardportal.content.Language;

/** The months by their names, whole and short, in every language of the portal: people copy what a letter says. */
final class MonthNames {

    private static final List<TextStyle> STYLES = List.of(TextStyle.FULL, TextStyle.SHORT, TextStyle.FULL_STANDALONE, TextStyle.SHORT_STANDALONE);
    private static final Map<String, Integer> NUMBER_BY_NAME = numbers();

    private MonthNames() {
    }

    static Optional<Integer> number(String name) {
        return Optional.ofNullable(NUMBER_BY_NAME.get(name.toLowerCase(Locale.ROOT)));
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (Language language : Language.values()) {
            for (String tag : List.of(language.tag(), language.tag() + "-GB")) {
                Arrays.stream(Month.values()).forEach(month -> STYLES.forEach(style ->
                        numbers.put(month.getDisplayName(style, Locale.forLanguageTag(tag)).toLowerCase(Locale.ROOT), month.getValue())));
            }
        }
        return Map.copyOf(numbers);
    }
}
