package org.heardportal.portal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.heardportal.web.route.Route;

/**
 * A page in a state that is there only after somebody has done something, because its address has a part that comes from the database: a draft, a request; or
 * because it is the answer to a button. Every page of such a kind stands in {@link PreparedPages}.
 *
 * @param route what it is a page of
 * @param state in which state: {@link Page#FIRST_VIEW}, {@code asleep}; no two of one route have the same
 * @param preparation what is done first
 * @param day at which portal
 * @param presses what is done on the page itself, before it is looked at
 * @param shown selects what makes the state what it is: a page without it was prepared in vain
 */
public record PreparedPage(Route route, String state, Preparation preparation, Day day, List<Press> presses, String shown) {

    /** Well under the 30 minutes after which drafts and proofs end. */
    private static final Duration FRESH = Duration.ofMinutes(10);

    private static final Map<String, Ready> READY = new ConcurrentHashMap<>();

    /** At which portal a page is prepared. */
    public enum Day { USUAL, BUSY }

    /** What leads to the state: it acts through the running portal, as the visitor who will open the page, and answers with the path to open. */
    @FunctionalInterface
    public interface Preparation {
        String by(Visitor visitor, RunningPortal portal);
    }

    /**
     * A page that is ready to be opened.
     *
     * @param portal where it is
     * @param cookies of the visitor who prepared it; the browser that opens it has to hold them
     */
    public record Ready(RunningPortal portal, String path, Map<String, String> cookies, Instant since) {

        private boolean isFresh() {
            return Instant.now().isBefore(since.plus(FRESH));
        }
    }

    public PreparedPage(Route route, String state, Preparation preparation) {
        this(route, state, preparation, Day.USUAL, List.of(), "main");
    }

    /** A state at an address that is known beforehand. */
    static PreparedPage at(Route route, String state, String path) {
        return new PreparedPage(route, state, (visitor, portal) -> path);
    }

    /** The same on the {@link BusyDay}, where more is to be seen than at the sample council, and nobody minds what is changed. */
    PreparedPage onTheBusyDay() {
        return new PreparedPage(route, state, preparation, Day.BUSY, presses, shown);
    }

    /** The same after one more press. */
    PreparedPage pressing(Press press) {
        List<Press> more = new ArrayList<>(presses);
        more.add(press);
        return new PreparedPage(route, state, preparation, day, List.copyOf(more), shown);
    }

    /** The same, with what has to be seen there. */
    PreparedPage showing(String selector) {
        return new PreparedPage(route, state, preparation, day, presses, selector);
    }

    /** Prepares the page, once for all who open it within ten minutes, so that they see the same. */
    public Ready in(RunningPortal usual) {
        RunningPortal portal = day == Day.BUSY ? BusyDay.portal() : usual;
        return READY.compute(portal.address() + toString(), (name, known) -> Optional.ofNullable(known).filter(Ready::isFresh).orElseGet(() -> prepare(portal)));
    }

    private Ready prepare(RunningPortal portal) {
        Visitor visitor = route.audience().role().map(portal::signedInAs).orElseGet(portal::visitor);
        String path = preparation.by(visitor, portal);
        return new Ready(portal, path, visitor.cookies(), Instant.now());
    }

    @Override
    public String toString() {
        return route + " (" + state + ")";
    }
}
