package org.heardportal.web.resident.apply;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.heardportal.casework.DraftAsleep;
import org.heardportal.casework.Drafts;
import org.heardportal.content.form.Asked;
import org.heardportal.content.form.Checked;
import org.heardportal.content.form.DataClass;
import org.heardportal.content.form.EmailQuestion;
import org.heardportal.content.form.Need;
import org.heardportal.content.form.Typed;
import org.heardportal.web.component.Caption;
import org.heardportal.web.component.Caption.Wrong;
import org.heardportal.web.component.Field;
import org.heardportal.web.component.FormErrors;
import org.heardportal.web.component.TextField;
import org.heardportal.web.faces.Visit;
import org.heardportal.web.faces.Words;

/**
 * Finishing later, by a link in an e-mail or a code on paper. The page that follows is the answer to the form itself and no page of its own:
 * the code stands nowhere else, and is made anew when the form is sent again.
 */
@Named
@RequestScoped
public class LaterView {

    private static final EmailQuestion EMAIL = new EmailQuestion(new Asked("email", "", "", Need.REQUIRED, DataClass.CONTACT, List.of()));

    @Inject
    private DraftDoor door;

    @Inject
    private DraftLinks links;

    @Inject
    private Drafts drafts;

    @Inject
    private AnswerWords answers;

    @Inject
    private FormErrors errors;

    @Inject
    private Words words;

    @Inject
    private Visit visit;

    private String sentTo = "";
    private String code = "";

    /** Leads to where a draft is woken when this one closed itself. */
    public void enter() throws IOException {
        try {
            door.progress();
        } catch (DraftAsleep closed) {
            links.goToWaking();
        }
    }

    /** Has a link sent. */
    public void sendLink() {
        Checked checked = EMAIL.check(Typed.of(visit.parameter("email")), LocalDate.EPOCH);
        switch (checked) {
            case Checked.Accepted accepted -> {
                door.progress();
                drafts.askForLink(door.secret(), accepted.answer().text(), visit.getLanguage());
                sentTo = accepted.answer().text();
            }
            case Checked.Refused refused -> refused.problems().forEach(problem -> errors.add("email", answers.of(EMAIL, problem)));
        }
    }

    /** Shows a code. */
    public void showCode() {
        door.progress();
        code = drafts.code(door.secret());
    }

    public Field getField() {
        return new TextField("email", "email", new Caption(words.of("later.email"), "", false, "", words.of("later.email.hint"), wrong()),
                visit.parameter("email"), TextField.Typing.EMAIL);
    }

    private Wrong wrong() {
        return new Wrong(words.of("form.error.prefix"), errors.of("email"));
    }

    public String getTitle() {
        if (!sentTo.isEmpty()) {
            return words.of("later.sent.title");
        }
        return words.of(code.isEmpty() ? "later.title" : "later.code.title");
    }

    /** Where the link goes to; empty where none was asked for. */
    public String getSentTo() {
        return sentTo;
    }

    /** The code in groups; empty where none was asked for. */
    public String getCode() {
        return code;
    }

    /** Whether nothing was chosen yet. */
    public boolean isOpen() {
        return sentTo.isEmpty() && code.isEmpty();
    }

    /** The question to go on with. */
    public String getBack() {
        return links.next(door.progress());
    }
}
