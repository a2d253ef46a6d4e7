package org.heardportal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.heardportal.casework.DraftLinkAsked;
import org.heardportal.casework.DueDateMoved;
import org.heardportal.casework.HistoryWasMade;
import org.heardportal.casework.InformationAsked;
import org.heardportal.casework.InformationGiven;
import org.heardportal.casework.NoteAdded;
import org.heardportal.casework.OthersAnswered;
import org.heardportal.casework.RequestAnswered;
import org.heardportal.casework.RequestAssigned;
import org.heardportal.casework.RequestClosed;
import org.heardportal.casework.RequestHandedToOthers;
import org.heardportal.casework.RequestLapsed;
import org.heardportal.casework.RequestNews;
import org.heardportal.casework.RequestReopened;
import org.heardportal.casework.RequestTakenInHand;
import org.heardportal.casework.RequestWithdrawn;
import org.heardportal.casework.ServiceRequestOpened;
import org.heardportal.content.Language;
import org.heardportal.content.message.MessageKind;
import org.heardportal.feedback.FeedbackReceived;
import org.heardportal.feedback.FeedbackWordsAdded;
import org.heardportal.feedback.PersonToTell;
import org.heardportal.publishing.PublishedContent;

/**
 * Writes a message to the outbox when something happened that a person is told, in the transaction in which it happened: both are committed or neither.
 * Whoever left no e-mail address is not written to; they follow their request on the portal, or call.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Announcements {

    @Inject
    OutboxRepository outbox;

    @Inject
    Recipients recipients;

    @Inject
    PublishedContent content;

    void on(@Observes(during = TransactionPhase.IN_PROGRESS) RequestNews news) {
        kindOf(news).ifPresent(kind -> recipients.languageOfRequest(news.requestId())
                .ifPresent(language -> write(kind, new Topic.Request(news.requestId(), news.messageId()), language, news.at())));
    }

    void on(@Observes(during = TransactionPhase.IN_PROGRESS) DraftLinkAsked asked) {
        recipients.languageOfDraft(asked.draftId())
                .ifPresent(language -> write(MessageKind.DRAFT_LINK, new Topic.Draft(asked.draftId()), language, asked.at()));
    }

    void on(@Observes(during = TransactionPhase.IN_PROGRESS) FeedbackReceived received) {
        tell(MessageKind.FEEDBACK_RECEIVED, received.feedbackId(), received.at());
    }

    /** An address may be left with words that were added afterwards; who was thanked before is not thanked twice. */
    void on(@Observes(during = TransactionPhase.IN_PROGRESS) FeedbackWordsAdded added) {
        if (!outbox.hasSomethingAboutFeedback(added.feedbackId())) {
            tell(MessageKind.FEEDBACK_RECEIVED, added.feedbackId(), added.at());
        }
    }

    void on(@Observes(during = TransactionPhase.IN_PROGRESS) PersonToTell toTell) {
        tell(MessageKind.FEEDBACK_DECIDED, toTell.feedbackId(), toTell.at());
    }

    void on(@Observes(during = TransactionPhase.IN_PROGRESS) HistoryWasMade made) {
        outbox.markThoseOfThisTransactionAsSent();
    }

    private void tell(MessageKind kind, long feedback, Instant at) {
        recipients.languageOfFeedback(feedback).ifPresent(language -> write(kind, new Topic.Feedback(feedback), language, at));
    }

    private void write(MessageKind kind, Topic topic, Language language, Instant at) {
        long template = content.revisions().message(kind.key(), language);
        outbox.add(OutboxMessage.of(topic, template, language, at.truncatedTo(ChronoUnit.MICROS)));
    }

    /** The message that tells it; empty for what is between colleagues, and for what the person is told by the message after it. */
    static Optional<MessageKind> kindOf(RequestNews news) {
        return switch (news) {
            case ServiceRequestOpened opened -> Optional.of(MessageKind.REQUEST_RECEIVED);
            case RequestTakenInHand taken -> Optional.of(MessageKind.REQUEST_IN_HAND);
            case InformationAsked asked -> Optional.of(MessageKind.INFORMATION_ASKED);
            case InformationGiven given -> Optional.of(MessageKind.INFORMATION_GIVEN);
            case RequestHandedToOthers handed -> Optional.of(MessageKind.WAITING_FOR_OTHERS);
            case RequestAnswered answered -> Optional.of(MessageKind.REQUEST_ANSWERED);
            case RequestClosed closed -> MessageKind.ofKey("request-closed-" + closed.reason().replace('_', '-'));
            case RequestReopened reopened -> Optional.of(MessageKind.REQUEST_REOPENED);
            case RequestWithdrawn withdrawn -> Optional.of(MessageKind.REQUEST_WITHDRAWN);
            case RequestLapsed lapsed -> Optional.of(MessageKind.REQUEST_LAPSED);
            case DueDateMoved moved -> Optional.of(MessageKind.DUE_DATE_MOVED);
            case OthersAnswered answered -> Optional.empty();
            case RequestAssigned assigned -> Optional.empty();
            case NoteAdded added -> Optional.empty();
        };
    }
}
