package org.heardportal.content.form;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What came from the controls of a question, as it was typed.
 *
 * @param values by part: {@code day}, {@code month} and {@code year} of a date, the parts of an address, {@link #WHOLE} where there is one control
 */
public record Typed(Map<String, List<String>> values) {

    /** The part of a question with one control. */
    public static final String WHOLE = "";

    /** Nothing was typed. */
    public static final Typed NOTHING = new Typed(Map.of());

    public Typed {
        values = values.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, part -> List.copyOf(part.getValue())));
    }

    /** What one control held: one text, or each choice that was ticked. */
    public static Typed of(String... values) {
        return new Typed(Map.of(WHOLE, List.of(values)));
    }

    /** What each of several controls held. */
    public static Typed ofParts(Map<String, String> values) {
        return new Typed(values.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, part -> List.of(part.getValue()))));
    }

    /** The text of a part; the first where there are several, empty where there is none. */
    public String text(String part) {
        return texts(part).stream().findFirst().orElse("");
    }

    /** Every text of a part. */
    public List<String> texts(String part) {
        return values.getOrDefault(part, List.of());
    }

    /** The texts of a part in which something is written. */
    Stream<String> written(String part) {
        return texts(part).stream().filter(text -> !TypedText.isBlank(text));
    }

    /** Without the parts that a question does not have. */
    Typed only(List<String> parts) {
        return new Typed(parts.stream().filter(values::containsKey).collect(Collectors.toMap(Function.identity(), values::get)));
    }

    boolean isBlank() {
        return values.values().stream().flatMap(List::stream).allMatch(TypedText::isBlank);
    }

    /** Says nothing of what was typed, because log lines are made of such texts. */
    @Override
    public String toString() {
        return "Typed[" + values.size() + " parts]";
    }
}
