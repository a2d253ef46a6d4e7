package org.heardportal.web.staff;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heardportal.content.form.Asked;
import org.heardportal.content.form.Checked;
import org.heardportal.content.form.DataClass;
import org.heardportal.content.form.DateQuestion;
import org.heardportal.content.form.Need;
import org.heardportal.content.form.Typed;

/** A date that was typed in three parts, read as the forms of residents read one: the month may be a name. */
final class TypedDate {

    private static final DateQuestion ANY_DATE = new DateQuestion(new Asked("date", "", "", Need.REQUIRED, DataClass.CASE, List.of()),
            Optional.<Period>empty(), Optional.<Period>empty());

    private TypedDate() {
    }

    /** The date; empty where the parts are none. */
    static Optional<LocalDate> of(String day, String month, String year) {
        Typed typed = Typed.ofParts(Map.of(DateQuestion.DAY, day, DateQuestion.MONTH, month, DateQuestion.YEAR_PART, year));
        return ANY_DATE.check(typed, LocalDate.EPOCH) instanceof Checked.Accepted accepted ? Optional.of(LocalDate.parse(accepted.answer().text())) : Optional.empty();
    }
}
