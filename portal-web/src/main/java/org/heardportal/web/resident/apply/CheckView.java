package org.heardportal.web.resident.apply;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.heardportal.casework.AnswerOutdated;
import org.heardportal.casework.AnswersChanged;
import org.heardportal.casework.DraftAsleep;
import org.heardportal.casework.DraftProgress;
import org.heardportal.casework.Drafts;
import org.heardportal.casework.Receipt;
import org.heardportal.casework.SendDraft;
import org.heardportal.shared.Secret;
import org.heardportal.web.faces.Link;
import org.heardportal.web.faces.Visit;
import org.heardportal.web.route.Route;
import org.heardportal.web.security.RequestCookie;

/** The answers before they are sent, each once. What is sent is what was shown: the form carries a digest of it, and a key so that it counts once. */
@Named
@RequestScoped
public class CheckView {

    @Inject
    private DraftDoor door;

    @Inject
    private DraftLinks links;

    @Inject
    private Drafts drafts;

    @Inject
    private AnswerWords answers;

    @Inject
    private Visit visit;

    @Inject
    private Link link;

    private String key;
    private boolean changed;

    /**
     * A question with its answer.
     *
     * @param lines empty where it was passed over
     */
    public record Row(String question, List<String> lines, String change) {
    }

    /** Leads to the first open question where there is one, or to where a draft is woken. */
    public void enter() throws IOException {
        try {
            if (door.progress().firstOpen().isPresent()) {
                DraftLinks.go(DraftLinks.with(links.next(door.progress()), DraftLinks.NOTICE, "order"));
            }
        } catch (DraftAsleep closed) {
            links.goToWaking();
        }
    }

    /** Sends the answers and leads to the receipt. */
    public void send() throws IOException {
        try {
            Receipt receipt = drafts.send(new SendDraft(door.secret(), getKey(), visit.parameter("digest"), visit.getLanguage()));
            RequestCookie.give((HttpServletResponse) FacesContext.getCurrentInstance().getExternalContext().getResponse(), receipt.reference(), receipt.proof());
            DraftLinks.go(link.path(Route.RECEIPT, receipt.reference().plain()));
        } catch (DraftAsleep closed) {
            links.goToWaking();
        } catch (AnswersChanged since) {
            changed = true;
        } catch (AnswerOutdated meanwhile) {
            DraftLinks.go(DraftLinks.with(links.change(meanwhile.question()), DraftLinks.NOTICE, "outdated"));
        }
    }

    /** Every answer; none while a form is read that was sent, for its draft may have become a request by the same form before. */
    public List<Row> getRows() {
        if (FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
            return List.of();
        }
        DraftProgress progress = door.progress();
        return progress.path().stream()
                .map(question -> new Row(question.words(), answers.lines(question, progress.answers().get(question.key())), links.change(question.key()))).toList();
    }

    /** The key of the form: that of the form which was sent, else a new one. */
    public String getKey() {
        if (key == null) {
            String sent = visit.parameter("key");
            key = sent.isEmpty() ? Secret.mintShort() : sent;
        }
        return key;
    }

    public String getDigest() {
        return door.progress().digest();
    }

    public String getFormTitle() {
        return door.progress().form().title();
    }

    public String getSpoken() {
        return door.progress().form().language().tag();
    }

    /** Whether the answers were changed after they had been shown. */
    public boolean isChanged() {
        return changed;
    }

    /** The question before this page. */
    public String getBack() {
        return links.question(door.progress().path().getLast().key());
    }
}
