package org.heardportal.casework;

import java.util.Optional;
import org.heardportal.account.Act;
import org.heardportal.account.SignedInPerson;

/** What staff can do with a request, where its state and their rights allow it. */
public enum StaffStep {
    TAKE, ASK, HAND_TO_OTHERS, OTHERS_ANSWERED, ANSWER, CLOSE, REOPEN, MOVE_DUE, NOTE;

    static StaffStep of(RequestStep step) {
        return switch (step) {
            case RequestStep.Take take -> TAKE;
            case RequestStep.Ask ask -> ASK;
            case RequestStep.HandToOthers hand -> HAND_TO_OTHERS;
            case RequestStep.OthersAnswered answered -> OTHERS_ANSWERED;
            case RequestStep.Answer answer -> ANSWER;
            case RequestStep.Close close -> CLOSE;
            case RequestStep.Reopen reopen -> REOPEN;
            case RequestStep.MoveDue move -> MOVE_DUE;
            case RequestStep.AddNote note -> NOTE;
        };
    }

    /** Leaving a note adds to a request; everything else moves it on. */
    Act act() {
        return this == NOTE ? Act.ADD_TO_REQUEST : Act.PROGRESS_REQUEST;
    }

    /** Whether the state of a request lets this person take the step; for a date that is moved, its promises have a say too. */
    boolean leadsFrom(ServiceRequest request, SignedInPerson person) {
        RequestState state = request.state();
        return switch (this) {
            case TAKE -> !state.isOver() && (state == RequestState.RECEIVED || !request.assignedTo().equals(Optional.of(person.accountId())));
            case ASK -> RequestEdge.INFORMATION_ASKED.leadsFrom(state);
            case HAND_TO_OTHERS -> RequestEdge.HANDED_TO_OTHERS.leadsFrom(state);
            case OTHERS_ANSWERED -> RequestEdge.OTHERS_ANSWERED.leadsFrom(state);
            case CLOSE -> RequestEdge.CLOSED.leadsFrom(state);
            case REOPEN -> RequestEdge.REOPENED.leadsFrom(state);
            case ANSWER, MOVE_DUE -> !state.isOver();
            case NOTE -> true;
        };
    }
}
