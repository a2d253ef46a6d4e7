package org.heardportal.web.resident.apply;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.heardportal.casework.Drafts;
import org.heardportal.casework.NoSuchDraft;
import org.heardportal.casework.WokenDraft;
import org.heardportal.web.component.Caption;
import org.heardportal.web.component.Caption.Wrong;
import org.heardportal.web.component.Field;
import org.heardportal.web.component.FormErrors;
import org.heardportal.web.component.TextField;
import org.heardportal.web.faces.Link;
import org.heardportal.web.faces.Visit;
import org.heardportal.web.faces.Words;
import org.heardportal.web.route.Route;

/** Going on with a draft, by the code on paper or by the link in an e-mail. Opening the link changes nothing, because programs that read e-mails open links too. */
@Named
@RequestScoped
public class ResumeView {

    @Inject
    private Drafts drafts;

    @Inject
    private FormErrors errors;

    @Inject
    private Words words;

    @Inject
    private Link link;

    @Inject
    private Visit visit;

    /** Wakes the draft of the code that was typed. */
    public void byCode() throws IOException {
        String typed = visit.parameter("code");
        if (typed.isBlank()) {
            errors.add("code", words.of("resume.code.missing"));
            return;
        }
        try {
            goOn(drafts.wake(typed));
        } catch (NoSuchDraft unknown) {
            errors.add("code", words.of("resume.code.unknown"));
        }
    }

    /** Wakes the draft of the link. */
    public void byLink() throws IOException {
        try {
            goOn(drafts.wake(visit.part("token")));
        } catch (NoSuchDraft unknown) {
            errors.add(words.of("resume.link.unknown"));
        }
    }

    private void goOn(WokenDraft woken) throws IOException {
        DraftLinks.go(link.path(Route.APPLY_CHECK, woken.service(), woken.secret()));
    }

    public Field getField() {
        return new TextField("code", "code", new Caption(words.of("resume.code"), "", false, "", words.of("resume.code.hint"),
                new Wrong(words.of("form.error.prefix"), errors.of("code"))), visit.parameter("code"), new TextField.Typing("text", "off", "", "20", 0));
    }

    /** Whether somebody was led here because a draft had closed itself. */
    public boolean isClosed() {
        return visit.parameter(DraftLinks.NOTICE).equals("closed") && !errors.isAny();
    }
}
