package org.heardportal.content.form;

import java.time.LocalDate;

/**
 * Asks for words on any number of lines.
 *
 * @param longest in characters, line ends among them
 */
public record LongTextQuestion(Asked asked, int longest) implements Question {

    @Override
    public Kind kind() {
        return Kind.LONG_TEXT;
    }

    @Override
    public Checked check(Typed typed, LocalDate today) {
        return asked.unlessBlank(typed, parts(), mine -> TypedText.checked(TypedText.lines(mine.text(Typed.WHOLE)), longest));
    }
}
