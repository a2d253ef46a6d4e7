package org.heardportal.web.resident.apply;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.heardportal.content.form.Typed;

/** What came from the controls of a question, as it was typed. */
final class TypedAnswer {

    private static final String PART = QuestionField.NAME + "-";

    private TypedAnswer() {
    }

    /** By part: the controls are named {@code answer}, or {@code answer-} and the part. */
    static Typed of(HttpServletRequest request) {
        return new Typed(request.getParameterMap().entrySet().stream()
                .filter(field -> field.getKey().equals(QuestionField.NAME) || field.getKey().startsWith(PART))
                .collect(Collectors.toMap(field -> partOf(field.getKey()), field -> List.of(field.getValue()), (one, other) -> one)));
    }

    private static String partOf(String name) {
        return name.equals(QuestionField.NAME) ? Typed.WHOLE : name.substring(PART.length());
    }

    /** Every text, for somebody to copy. */
    static List<String> texts(Typed typed) {
        return typed.values().entrySet().stream().sorted(Map.Entry.comparingByKey()).flatMap(part -> part.getValue().stream())
                .filter(text -> !text.isBlank()).toList();
    }
}
