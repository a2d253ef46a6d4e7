package org.heardportal.guard;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.heardportal.guard.Facelet.Element;

/** Finds words that people read and that are not looked up by a key. */
final class LiteralWords {

    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{[^}]*\\}");
    private static final Pattern STRING = Pattern.compile("'([^']*)'");

    /** What is shown or read aloud, wherever it stands. */
    private static final Set<String> WORDS = Set.of("alt", "title", "aria-label", "aria-description", "aria-roledescription", "aria-valuetext", "placeholder", "label", "ariaLabel",
            "summary", "header", "headerText", "footerText", "emptyMessage", "hint", "legend", "caption", "heading", "text", "requiredMessage", "validatorMessage", "converterMessage",
            "filterPlaceholder", "itemLabel", "noSelectionLabel", "pt:alt", "pt:title", "pt:aria-label", "pt:placeholder");

    /** Plain HTML whose value is sent, not shown. */
    private static final Set<String> SENT = Set.of("option", "button", "li", "data", "meter", "progress", "f:selectItem", "f:param", "f:attribute", "f:viewParam");

    /** Attributes whose strings are names for the browser. */
    private static final Set<String> NAMES = Set.of("class", "styleClass", "rel", "aria-describedby", "aria-labelledby", "describedby", "autocomplete", "pt:autocomplete", "pattern");

    private LiteralWords() {
    }

    /** True where text between elements says something itself. */
    static boolean inText(String text) {
        return says(text);
    }

    /** The attributes of an element that say something themselves. */
    static Stream<String> in(Element element) {
        return element.attributes().entrySet().stream()
                .filter(attribute -> isShown(element, attribute.getKey()) && says(attribute.getValue()) || !NAMES.contains(attribute.getKey()) && saysWithin(attribute.getValue()))
                .map(attribute -> attribute.getKey() + "=\"" + attribute.getValue() + '"');
    }

    private static boolean isShown(Element element, String attribute) {
        if (WORDS.contains(attribute)) {
            return true;
        }
        boolean isValue = Set.of("value", "pt:value").contains(attribute)
                || attribute.equals("content") && element.attributes().getOrDefault("name", "").equals("description");
        return isValue && switch (element.name()) {
            case "input" -> Set.of("submit", "button", "reset", "text", "search").contains(element.attributes().getOrDefault("type", "text"));
            case "ui:param", "c:set", "f:setPropertyActionListener" -> element.attributes().get("value").matches(".*[\\p{Lu} ].*") && !isCode(element.attributes().get("value"));
            default -> !SENT.contains(element.name());
        };
    }

    private static boolean says(String text) {
        return EXPRESSION.matcher(text).replaceAll("").codePoints().anyMatch(Character::isLetter) || saysWithin(text);
    }

    /** True where an expression holds a string that people would read: several words, or a word with a capital. */
    private static boolean saysWithin(String text) {
        return EXPRESSION.matcher(text).results().map(MatchResult::group).flatMap(expression -> STRING.matcher(expression).results())
                .map(string -> string.group(1)).anyMatch(string -> string.matches("(?U).*\\p{L}+\\s+\\p{L}+.*|\\p{Lu}\\p{Ll}+.*"));
    }

    /** The name of a constant, or an expression alone. */
    private static boolean isCode(String value) {
        return EXPRESSION.matcher(value).replaceAll("").matches("[A-Z_]*");
    }
}
