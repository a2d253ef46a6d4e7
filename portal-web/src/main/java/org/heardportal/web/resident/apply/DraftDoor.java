package org.heardportal.web.resident.apply;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.heardportal.casework.DraftProgress;
import org.heardportal.casework.Drafts;
import org.heardportal.casework.NoSuchDraft;
import org.heardportal.content.form.Question;
import org.heardportal.web.faces.Visit;

/** The draft that the address names, read once for each request. An address with the right secret and another service leads nowhere. */
@RequestScoped
public class DraftDoor {

    @Inject
    private Drafts drafts;

    @Inject
    private Visit visit;

    private Optional<DraftProgress> progress = Optional.empty();

    /**
     * How far the draft is.
     *
     * @throws NoSuchDraft when the address leads to no draft
     * @throws org.heardportal.casework.DraftAsleep when it has not been used for 30 minutes
     * @throws org.heardportal.casework.DraftSent when it was sent
     */
    public DraftProgress progress() {
        if (progress.isEmpty()) {
            DraftProgress read = drafts.read(secret(), visit.getLanguage());
            if (!read.service().equals(visit.part("service"))) {
                throw new NoSuchDraft();
            }
            progress = Optional.of(read);
        }
        return progress.get();
    }

    /** Reads it again after it was changed. */
    public DraftProgress reread() {
        progress = Optional.empty();
        return progress();
    }

    /** The question that the address names, where it is asked and everything before it is answered. */
    public Optional<Question> question() {
        return progress().reachable(visit.part("question"));
    }

    /** The secret in the address. */
    public String secret() {
        return visit.part("draft");
    }

    /** The language of the form where it is not that of the page; else empty. */
    public String otherLanguage() {
        return progress().form().language() == visit.getLanguage() ? "" : progress().form().language().tag();
    }
}
