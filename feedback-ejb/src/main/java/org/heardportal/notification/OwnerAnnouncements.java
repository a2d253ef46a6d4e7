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
import org.heardportal.content.Language;
import org.heardportal.content.message.MessageKind;
import org.heardportal.publishing.DraftMoved;
import org.heardportal.publishing.DraftSentBack;
import org.heardportal.publishing.PublishedContent;
import org.heardportal.publishing.ReviewsDue;

/** Writes a message to the outbox when owners have something to do about their pages, in the transaction in which it came about. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class OwnerAnnouncements {

    @Inject
    OutboxRepository outbox;

    @Inject
    Recipients recipients;

    @Inject
    PublishedContent content;

    /** Everybody who may approve it is asked; whoever sent it may not. */
    void on(@Observes(during = TransactionPhase.IN_PROGRESS) DraftMoved moved) {
        if (moved.way() == DraftMoved.Way.APPROVAL_ASKED) {
            recipients.ownersOf(moved.team()).stream().filter(owner -> !moved.actor().id().equals(Optional.of(owner)))
                    .forEach(owner -> write(MessageKind.CONTENT_TO_APPROVE, new Topic.Pages(owner, Optional.of(moved.draft())), moved.at()));
        }
    }

    void on(@Observes(during = TransactionPhase.IN_PROGRESS) DraftSentBack back) {
        write(MessageKind.CONTENT_SENT_BACK, new Topic.Pages(back.sender(), Optional.of(back.draft())), back.at());
    }

    void on(@Observes(during = TransactionPhase.IN_PROGRESS) ReviewsDue due) {
        recipients.ownersOf(Optional.of(due.team())).forEach(owner -> write(MessageKind.CONTENT_REVIEW_DUE, new Topic.Pages(owner, Optional.empty()), due.at()));
    }

    private void write(MessageKind kind, Topic topic, Instant at) {
        outbox.add(OutboxMessage.of(topic, content.revisions().message(kind.key(), Language.ENGLISH), Language.ENGLISH, at.truncatedTo(ChronoUnit.MICROS)));
    }
}
