package org.heardportal.publishing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.heardportal.publishing.DraftRefused.Problem;

/**
 * A page as its owners write it. It is saved as often as they like, then sent: it waits for a second person where its page asks for one, is planned for a time,
 * or is published at once, which ends it. Whoever saves other words takes it back to the beginning: what was approved is what is published.
 */
@Entity
@Table(name = "content_draft")
class ContentDraft {

    /** A page of a hundred screens; the body of a request may have no more than ten times that. */
    static final int LONGEST_TEXT = 200_000;
    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_REFUSAL = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String path;
    private String text;
    private String note;
    @Column(name = "base_revision")
    private Long baseRevision;
    private String state;
    private String reason;
    private String refusal;
    @Column(name = "publish_at")
    private Instant publishAt;
    @Column(name = "written_by")
    private long writtenBy;
    @Column(name = "saved_at")
    private Instant savedAt;
    @Column(name = "sent_by")
    private Long sentBy;
    @Column(name = "approved_by")
    private Long approvedBy;
    @Version
    private int version;

    protected ContentDraft() {
    }

    /** The first words of a draft, over what is published or of a new page. */
    static ContentDraft begin(String path, String text, String note, Optional<ContentRevision> base, long by, Instant now) {
        var draft = new ContentDraft();
        draft.path = path;
        draft.note = note;
        draft.baseRevision = base.map(ContentRevision::id).orElse(null);
        draft.refusal = "";
        draft.write(text, by, now);
        return draft;
    }

    /** Other words. */
    void write(String words, long by, Instant now) {
        if (words.length() > LONGEST_TEXT) {
            throw new DraftRefused(Problem.TEXT_TOO_LONG);
        }
        if (words.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')) {
            throw new DraftRefused(Problem.STRANGE_CHARACTER);
        }
        text = words.replace("\r\n", "\n");
        writtenBy = by;
        savedAt = now;
        takeBack();
    }

    /** Back to the beginning, with the words as they are. */
    void takeBack() {
        state = DraftState.DRAFT.key();
        reason = "";
        publishAt = null;
        sentBy = null;
        approvedBy = null;
    }

    /** Its owner wants it published, at a time or at once; {@code needsApproval} where a second person is asked. */
    void send(SendDraft command, boolean needsApproval, Instant now) {
        demand(DraftState.DRAFT);
        String why = command.reason().strip();
        demandWords(why, LONGEST_REASON, Problem.REASON_MISSING, Problem.REASON_TOO_LONG);
        if (command.publishAt().filter(at -> !at.isAfter(now)).isPresent()) {
            throw new DraftRefused(Problem.DATE_PAST);
        }
        reason = why;
        refusal = "";
        publishAt = command.publishAt().orElse(null);
        sentBy = command.by().accountId();
        state = (needsApproval ? DraftState.WAITING : publishAt == null ? DraftState.DRAFT : DraftState.PLANNED).key();
    }

    /** A second person agrees. Whether it is to be published now is answered by {@link #isDue}. */
    void approve(long by) {
        demand(DraftState.WAITING);
        if (by == writtenBy || sentBy.equals(by)) {
            throw new DraftRefused(Problem.OWN_WORDS);
        }
        approvedBy = by;
        if (publishAt != null) {
            state = DraftState.PLANNED.key();
        }
    }

    /** A second person does not agree, and says why. */
    void sendBack(String why) {
        demand(DraftState.WAITING);
        demandWords(why.strip(), LONGEST_REFUSAL, Problem.REFUSAL_MISSING, Problem.REFUSAL_TOO_LONG);
        refuse(why.strip());
    }

    /** It was not published, for a reason in words. */
    void refuse(String why) {
        takeBack();
        refusal = why.substring(0, Math.min(why.length(), LONGEST_REFUSAL));
    }

    /** Stands over what is published now: its owner has seen the difference. */
    void standOver(Optional<ContentRevision> base) {
        baseRevision = base.map(ContentRevision::id).orElse(null);
        takeBack();
    }

    private void demand(DraftState wanted) {
        if (state() != wanted) {
            throw new DraftRefused(Problem.NOT_NOW);
        }
    }

    private static void demandWords(String words, int longest, Problem missing, Problem tooLong) {
        if (words.isBlank()) {
            throw new DraftRefused(missing);
        }
        if (words.length() > longest) {
            throw new DraftRefused(tooLong);
        }
    }

    /** Whether it may be published at this time. */
    boolean isDue(Instant now) {
        return publishAt == null || !publishAt.isAfter(now);
    }

    boolean standsOver(Optional<ContentRevision> current) {
        return Optional.ofNullable(baseRevision).equals(current.map(ContentRevision::id));
    }

    long id() {
        return id;
    }

    String path() {
        return path;
    }

    String text() {
        return text;
    }

    String note() {
        return note;
    }

    String reason() {
        return reason;
    }

    long sender() {
        return sentBy == null ? writtenBy : sentBy;
    }

    Optional<Long> approver() {
        return Optional.ofNullable(approvedBy);
    }

    DraftState state() {
        return DraftState.ofKey(state);
    }

    Optional<Long> base() {
        return Optional.ofNullable(baseRevision);
    }

    int version() {
        return version;
    }

    DraftRow row() {
        return new DraftRow(path, DraftWords.titleOf(path, text), state(), baseRevision == null, reason, refusal, Optional.ofNullable(publishAt), writtenBy,
                Optional.ofNullable(sentBy), savedAt, version);
    }
}
