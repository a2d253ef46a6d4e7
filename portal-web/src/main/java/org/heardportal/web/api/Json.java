package org.heardportal.web.api;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes texts, numbers, yes and no, nothing ({@code Optional} is not known: give null), lists and objects as JSON. */
public final class Json {

    private Json() {
    }

    public static String of(Object value) {
        return switch (value) {
            case null -> "null";
            case Number number -> number.toString();
            case Boolean truth -> truth.toString();
            case Map<?, ?> object -> object.entrySet().stream().map(field -> text(field.getKey().toString()) + ":" + of(field.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
            case Collection<?> list -> list.stream().map(Json::of).collect(Collectors.joining(",\n", "[\n", "\n]"));
            default -> text(value.toString());
        };
    }

    private static String text(String value) {
        StringBuilder text = new StringBuilder("\"");
        value.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                text.append('\\').append((char) c);
            } else if (c < ' ' || c == '<' || c == '\u2028' || c == '\u2029') {
                text.append(String.format("\\u%04x", c)); // also what would end a script that it is pasted into
            } else {
                text.append((char) c);
            }
        });
        return text.append('"').toString();
    }
}
