package org.heardportal.content.form;

import java.time.LocalDate;

/**
 * Asks for a few words on one line.
 *
 * @param longest in characters
 */
public record TextQuestion(Asked asked, int longest) implements Question {

    @Override
    public Kind kind() {
        return Kind.TEXT;
    }

    @Override
    public Checked check(Typed typed, LocalDate today) {
        return asked.unlessBlank(typed, parts(), mine -> TypedText.checked(TypedText.line(mine.text(Typed.WHOLE)), longest));
    }
}
