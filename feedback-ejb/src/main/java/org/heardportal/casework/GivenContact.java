package org.heardportal.casework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heardportal.casework.Contact.Way;
import org.heardportal.content.form.Answer;
import org.heardportal.content.form.Question;

/** Finds in the answers of a form how its person is reached: the first answer of each kind. */
final class GivenContact {

    /** A form asks for a name under this key. */
    private static final String NAME = "name";

    /** A form asks under this key how somebody wants to be told; its choices are ways, and {@code none}. */
    private static final String WAY = "keep-in-touch";

    private static final String NO_WAY = "none";

    private final List<Question> path;
    private final Map<String, String> given;

    GivenContact(DraftProgress draft) {
        this.path = draft.path();
        this.given = draft.given();
    }

    Contact contact() {
        List<String> address = new Answer(first(Question.Kind.ADDRESS)).lines();
        String postcode = address.isEmpty() ? "" : address.getLast();
        String lines = String.join("\n", address.stream().filter(line -> !line.isEmpty()).toList());
        String email = first(Question.Kind.EMAIL);
        String phone = first(Question.Kind.PHONE);
        return new Contact(given.getOrDefault(NAME, ""), email, phone, postcode, lines, preferred(email, phone));
    }

    private Optional<Way> preferred(String email, String phone) {
        String chosen = given.getOrDefault(WAY, "");
        if (chosen.equals(NO_WAY)) {
            return Optional.empty();
        }
        if (!email.isEmpty() && !chosen.equals("phone")) {
            return Optional.of(Way.EMAIL);
        }
        return phone.isEmpty() ? Optional.empty() : Optional.of(Way.PHONE);
    }

    private String first(Question.Kind kind) {
        return path.stream().filter(question -> question.kind() == kind).map(Question::key).filter(given::containsKey).map(given::get).findFirst().orElse("");
    }
}
