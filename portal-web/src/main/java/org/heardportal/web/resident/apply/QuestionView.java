package org.heardportal.web.resident.apply;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.heardportal.casework.DraftAsleep;
import org.heardportal.casework.DraftProgress;
import org.heardportal.casework.Drafts;
import org.heardportal.casework.QuestionNotAsked;
import org.heardportal.content.form.AnswerProblem;
import org.heardportal.content.form.Checked;
import org.heardportal.content.form.Question;
import org.heardportal.content.form.Typed;
import org.heardportal.web.component.Field;
import org.heardportal.web.component.FormErrors;
import org.heardportal.web.faces.Visit;
import org.heardportal.web.faces.Words;

/** One question. What was typed stays after a mistake, and is shown to be copied when the draft fell asleep meanwhile. */
@Named
@RequestScoped
public class QuestionView {

    private static final List<String> NOTICES = List.of("order", "outdated");

    @Inject
    private DraftDoor door;

    @Inject
    private DraftLinks links;

    @Inject
    private Drafts drafts;

    @Inject
    private QuestionField fields;

    @Inject
    private AnswerWords answers;

    @Inject
    private FormErrors errors;

    @Inject
    private Words words;

    @Inject
    private Visit visit;

    @Inject
    private HttpServletRequest request;

    private Optional<Typed> typed = Optional.empty();
    private List<AnswerProblem> problems = List.of();
    private boolean asleep;

    /** Leads away where the question cannot be shown: to the first open one, or to where a draft is woken. */
    public void enter() throws IOException {
        try {
            if (!asleep && door.question().isEmpty()) {
                goToOpen();
            }
        } catch (DraftAsleep closed) {
            links.goToWaking();
        }
    }

    /** Keeps the answer and leads on, or shows the question again with what is wrong. */
    public void answer() throws IOException {
        Typed given = TypedAnswer.of(request);
        typed = Optional.of(given);
        try {
            door.progress();
            take(drafts.answer(door.secret(), visit.part("question"), given));
        } catch (DraftAsleep closed) {
            asleep = true;
        } catch (QuestionNotAsked outOfOrder) {
            goToOpen();
        }
    }

    private void take(Checked checked) throws IOException {
        switch (checked) {
            case Checked.Accepted accepted -> DraftLinks.go(following(door.reread()));
            case Checked.Refused refused -> {
                problems = refused.problems();
                problems.forEach(problem -> errors.add(QuestionField.control(question(), problem), answers.of(question(), problem)));
            }
        }
    }

    private String following(DraftProgress progress) {
        List<Question> path = progress.path();
        int next = path.indexOf(question()) + 1;
        return isFromCheck() || next >= path.size() ? links.next(progress) : links.question(path.get(next).key());
    }

    private void goToOpen() throws IOException {
        DraftLinks.go(DraftLinks.with(links.next(door.progress()), DraftLinks.NOTICE, "order"));
    }

    private Question question() {
        return door.question().orElseThrow(visit::notFound);
    }

    public String getTitle() {
        return asleep ? words.of("draft.closed.title") : fields.title(question());
    }

    /** What the form is for, above the question and in the title of the window. */
    public String getFormTitle() {
        return asleep ? "" : door.progress().form().title();
    }

    /** The language of the form. */
    public String getSpoken() {
        return asleep ? visit.getLanguage().tag() : door.progress().form().language().tag();
    }

    public Field getField() {
        Typed shown = typed.orElseGet(() -> Optional.ofNullable(door.progress().answers().get(question().key())).map(question()::typed).orElse(Typed.NOTHING));
        return fields.of(new QuestionField.Shown(question(), door.otherLanguage(), shown, problems));
    }

    /** Where the back link leads: the question before, or the page that this one was reached from. */
    public String getBack() {
        List<Question> path = door.progress().path();
        int before = path.indexOf(question()) - 1;
        if (isFromCheck()) {
            return links.getCheck();
        }
        return before < 0 ? links.getStart() : links.question(path.get(before).key());
    }

    /** What is said first, as a key of words; empty for nothing. */
    public String getNotice() {
        String notice = visit.parameter(DraftLinks.NOTICE);
        return NOTICES.contains(notice) && !errors.isAny() ? "draft.notice." + notice : "";
    }

    /** Goes along with the form, so that the way back is known when it is sent. */
    public String getFrom() {
        return isFromCheck() ? DraftLinks.CHECK : "";
    }

    private boolean isFromCheck() {
        return visit.parameter(DraftLinks.FROM).equals(DraftLinks.CHECK);
    }

    public boolean isAsleep() {
        return asleep;
    }

    /** What was typed into a draft that had closed itself. */
    public List<String> getLost() {
        return typed.map(TypedAnswer::texts).orElse(List.of());
    }
}
