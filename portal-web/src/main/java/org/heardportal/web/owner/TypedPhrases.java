package org.heardportal.web.owner;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Phrases as somebody types them in one field: a line or a comma between them. */
final class TypedPhrases {

    private TypedPhrases() {
    }

    /** In small letters, each once. */
    static List<String> of(String typed) {
        return Arrays.stream(typed.split("[\\n\\r,;]+")).map(phrase -> phrase.replaceAll("[\\p{Cc}\\p{Cs}]", "").replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT))
                .filter(phrase -> !phrase.isEmpty()).distinct().toList();
    }

    /** As the field shows them. */
    static String text(List<?> phrases) {
        return String.join("\n", phrases.stream().map(Object::toString).toList());
    }
}
