package org.heardportal.feedback;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.heardportal.content.Language;
import org.heardportal.content.service.Channel;
import org.heardportal.shared.Reference;

/**
 * Something that a person told the council, without what they gave about themselves. It comes in, is looked into, and ends with an answer that anybody may read;
 * it moves along {@link FeedbackEdge} alone.
 */
@Entity
@Table(name = "feedback")
class Feedback {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String reference;
    private String about;
    private String page;
    private String service;
    @Column(name = "request_id")
    private Long requestId;
    @Column(name = "revision_id")
    private Long revisionId;
    private String channel;
    private String language;
    private Boolean useful;
    private Short rating;
    @Column(name = "masked_text")
    private String maskedText;
    @Column(name = "owning_team")
    private String owningTeam;
    private String state;
    private String answer;
    @Column(name = "decided_at")
    private Instant decidedAt;
    @Column(name = "occurred_at")
    private Instant occurredAt;
    @Column(name = "recorded_at")
    private Instant recordedAt;
    @Version
    private int version;

    protected Feedback() {
    }

    /** What has just come in. */
    static Feedback received(Reference reference, GiveFeedback command, FeedbackPlace place, String words, Instant at) {
        var feedback = new Feedback();
        feedback.reference = reference.plain();
        feedback.about = place.about();
        feedback.page = place.page();
        feedback.service = place.service().orElse(null);
        feedback.requestId = place.requestId().orElse(null);
        feedback.revisionId = place.revisionId().orElse(null);
        feedback.owningTeam = place.owningTeam();
        feedback.channel = command.channel().name().toLowerCase(Locale.ROOT);
        feedback.language = command.language().tag();
        feedback.useful = command.useful().orElse(null);
        feedback.rating = command.rating().map(Integer::shortValue).orElse(null);
        feedback.maskedText = Masking.mask(words);
        feedback.state = FeedbackState.RECEIVED.key();
        feedback.answer = "";
        feedback.occurredAt = at;
        feedback.recordedAt = at;
        return feedback;
    }

    /** Words that came after the answer. */
    void addWords(String words) {
        maskedText = Masking.mask(words);
    }

    /**
     * Moves it on.
     *
     * @param publicAnswer what anybody may read of the decision; empty before there is one
     * @throws FeedbackStepRefused when no edge leads there
     */
    void move(FeedbackEdge edge, String publicAnswer, Instant at) {
        if (!edge.leadsFrom(state())) {
            throw new FeedbackStepRefused(FeedbackStepRefused.Problem.NOT_NOW);
        }
        state = edge.to().key();
        answer = publicAnswer;
        decidedAt = edge == FeedbackEdge.TAKEN_IN_HAND ? null : at;
    }

    boolean hasWords() {
        return !maskedText.isEmpty();
    }

    long id() {
        return id;
    }

    int version() {
        return version;
    }

    String owningTeam() {
        return owningTeam;
    }

    Optional<String> service() {
        return Optional.ofNullable(service);
    }

    FeedbackState state() {
        return FeedbackState.valueOf(state.toUpperCase(Locale.ROOT));
    }

    Reference reference() {
        return Reference.parse(reference).orElseThrow();
    }

    FeedbackStatus status() {
        return new FeedbackStatus(reference(), state(), service(), Optional.of(page).filter(path -> !path.isEmpty()).map(PageAddress::withoutWords), occurredAt, Optional.ofNullable(decidedAt), answer);
    }

    FeedbackRow row() {
        return new FeedbackRow(id, reference().plain(), maskedText, Optional.ofNullable(useful), Optional.ofNullable(rating).map(Short::intValue), about, page, service(),
                state(), occurredAt);
    }

    FeedbackItem item(boolean differs, boolean toTell) {
        return new FeedbackItem(row(), Channel.valueOf(channel.toUpperCase(Locale.ROOT)), Language.ofTag(language).orElseThrow(), differs, toTell,
                Optional.ofNullable(decidedAt), answer, version);
    }

    FeedbackCorrespondence correspondence(String email) {
        return new FeedbackCorrespondence(reference(), service(), Language.ofTag(language).orElseThrow(), email, state(), answer);
    }
}
