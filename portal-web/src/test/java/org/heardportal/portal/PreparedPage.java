package org.heardportal.portal;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.heardportal.web.route.Route;

/**
 * A page in a state that is there only after somebody has done something, because its address has a part that comes from the database: a draft, a request.
 * Every page of such a kind stands in {@link PreparedPages}.
 *
 * @param route what it is a page of
 * @param state in which state: {@link Page#FIRST_VIEW}, {@code asleep}; no two of one route have the same
 * @param preparation what is done first
 */
public record PreparedPage(Route route, String state, Preparation preparation) {

    /** Well under the 30 minutes after which drafts and proofs end. */
    private static final Duration FRESH = Duration.ofMinutes(10);

    private static final Map<String, Ready> READY = new ConcurrentHashMap<>();

    /** What leads to the state: it acts through the running portal, as the visitor who will open the page, and answers with the path to open. */
    @FunctionalInterface
    public interface Preparation {
        String by(Visitor visitor, RunningPortal portal);
    }

    /**
     * A page that is ready to be opened.
     *
     * @param cookies of the visitor who prepared it; the browser that opens it has to hold them
     */
    public record Ready(String path, Map<String, String> cookies, Instant since) {

        private boolean isFresh() {
            return Instant.now().isBefore(since.plus(FRESH));
        }
    }

    /** Prepares the page, once for all who open it within ten minutes, so that they see the same. */
    public Ready in(RunningPortal portal) {
        return READY.compute(portal.address() + toString(), (name, known) -> Optional.ofNullable(known).filter(Ready::isFresh).orElseGet(() -> prepare(portal)));
    }

    private Ready prepare(RunningPortal portal) {
        Visitor visitor = route.audience().role().map(portal::signedInAs).orElseGet(portal::visitor);
        String path = preparation.by(visitor, portal);
        return new Ready(path, visitor.cookies(), Instant.now());
    }

    @Override
    public String toString() {
        return route + " (" + state + ")";
    }
}
