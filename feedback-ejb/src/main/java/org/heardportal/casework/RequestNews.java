package org.heardportal.casework;

import java.util.Optional;
import org.heardportal.shared.DomainEvent;
import org.heardportal.shared.Subject;

/** Something happened to a request that its person may be told, or that is on record. */
public sealed interface RequestNews extends DomainEvent
        permits ServiceRequestOpened, RequestTakenInHand, InformationAsked, InformationGiven, RequestHandedToOthers, OthersAnswered, RequestAnswered,
                RequestClosed, RequestReopened, RequestWithdrawn, RequestLapsed, DueDateMoved, RequestAssigned, NoteAdded {

    /** The row of the request. */
    long requestId();

    /** The row of the words that a colleague wrote for the person with it. */
    default Optional<Long> messageId() {
        return Optional.empty();
    }

    @Override
    default Subject subject() {
        return Subject.of("request", requestId());
    }
}
