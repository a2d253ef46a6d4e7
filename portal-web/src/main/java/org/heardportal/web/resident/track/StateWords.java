package org.heardportal.web.resident.track;

import java.util.Optional;
import org.heardportal.casework.RequestState;
import org.heardportal.casework.RequestState.Outcome;
import org.heardportal.web.faces.Words;

/** The state of a request in the words that everybody reads: of one that is done what came of it, of one that waits for whom. */
public final class StateWords {

    private StateWords() {
    }

    public static String of(RequestState state, Optional<Outcome> outcome, Optional<String> waitingFor, Words words) {
        return outcome.map(came -> of(came, words))
                .or(() -> waitingFor.map(whom -> ofWaiting(whom, words)))
                .orElseGet(() -> words.of("request.state." + hyphened(state.key())));
    }

    /** What came of it. */
    public static String of(Outcome outcome, Words words) {
        return words.of("request.outcome." + hyphened(outcome.key()));
    }

    /** Whom we wait for, by code. */
    public static String ofWaiting(String whom, Words words) {
        return words.of("request.waiting-for." + whom);
    }

    private static String hyphened(String key) {
        return key.replace('_', '-');
    }
}
