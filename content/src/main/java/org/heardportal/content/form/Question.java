package org.heardportal.content.form;

import java.time.LocalDate;
import java.util.List;

/**
 * One question, which is one page. It knows what an answer must be: {@link #check} makes the canonical answer of what was typed,
 * or says what is wrong. Nothing that can be typed makes it throw.
 */
public sealed interface Question permits TextQuestion, LongTextQuestion, DateQuestion, YesOrNoQuestion, OneOfQuestion, SeveralOfQuestion,
        AddressQuestion, EmailQuestion, PhoneQuestion {

    /** What a page needs to show the right controls; the names are those of content files. */
    enum Kind { TEXT, LONG_TEXT, DATE, YES_OR_NO, ONE_OF, SEVERAL_OF, ADDRESS, EMAIL, PHONE }

    /** What every question has. */
    Asked asked();

    Kind kind();

    /**
     * The answer that was meant, or every problem with it.
     *
     * @param typed what came from the controls; parts that the question does not have are passed over
     * @param today the day on which it is answered, for limits that move with it
     */
    Checked check(Typed typed, LocalDate today);

    /** What the controls hold when the answer is to be changed; {@link #check} makes the same answer of it again. */
    default Typed typed(Answer answer) {
        return Typed.of(answer.text());
    }

    /** The parts that are typed, in order; one without a name where there is one control. */
    default List<String> parts() {
        return List.of(Typed.WHOLE);
    }

    /** The keys that an answer may have, in order; none where words are typed. */
    default List<String> choiceKeys() {
        return List.of();
    }

    /** Its key, which no other question of the form has. */
    default String key() {
        return asked().key();
    }

    /** The question in words: heading and label of its page. */
    default String words() {
        return asked().words();
    }

    /** A line of help, or an empty text. */
    default String hint() {
        return asked().hint();
    }

    default boolean isRequired() {
        return asked().need() == Need.REQUIRED;
    }

    /** What the answer is, as data. */
    default DataClass data() {
        return asked().data();
    }

    /** All of these hold where the question is asked. */
    default List<Condition> shownWhen() {
        return asked().shownWhen();
    }
}
