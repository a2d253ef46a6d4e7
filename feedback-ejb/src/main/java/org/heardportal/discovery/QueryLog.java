package org.heardportal.discovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.heardportal.shared.Secret;

/**
 * Notes what is searched for and what came next. Nobody waits for it: notes go into a queue of bounded length and are written behind; what does not fit is
 * dropped and counted.
 */
@ApplicationScoped
public class QueryLog {

    /** Some minutes of a busy council while the database is away, and a few megabytes at most. */
    private static final int ROOM = 10_000;

    /** Whatever else comes back with a link was not made here. */
    private static final Pattern TICKET = Pattern.compile("[0-9a-f]{32}");

    /** Addresses of pages that are found: nothing that a person could have typed into one. */
    private static final Pattern PATH = Pattern.compile("(/[a-z0-9]+(-[a-z0-9]+)*){1,4}");
    private static final int LONGEST_PATH = 400;

    private final BlockingQueue<Noted> waiting = new ArrayBlockingQueue<>(ROOM);
    private final AtomicLong dropped = new AtomicLong();

    @Inject
    QueryLogTable table;

    @Inject
    OrdinaryWords ordinary;

    @Inject
    Clock clock;

    /**
     * Notes a search.
     *
     * @return an opaque ticket for the links of its results, of letters and digits: by it {@link #opened} knows which search a click belongs to. It says nothing
     *         about whoever searched
     */
    public String made(SearchMade search) {
        String ticket = UUID.randomUUID().toString().replace("-", "");
        note(new Noted.Made(clock.instant().truncatedTo(ChronoUnit.MICROS), Secret.hash(ticket), search));
        return ticket;
    }

    /**
     * Notes that a result was opened. An unknown or old ticket is let be, and so is what is no address of a page.
     *
     * @param ticket of the search
     * @param rank the place of the result, 1 for the first
     * @param path the path of the page, without parameters
     */
    public void opened(String ticket, int rank, String path) {
        if (TICKET.matcher(ticket).matches() && rank > 0 && path.length() <= LONGEST_PATH && PATH.matcher(path).matches()) {
            note(new Noted.Opened(clock.instant().truncatedTo(ChronoUnit.MICROS), Secret.hash(ticket), rank, path));
        }
    }

    /** Notes that somebody said of a search that it did not find what they looked for. An unknown or old ticket is let be. */
    public void missed(String ticket) {
        if (TICKET.matcher(ticket).matches()) {
            note(new Noted.Missed(clock.instant().truncatedTo(ChronoUnit.MICROS), Secret.hash(ticket)));
        }
    }

    /** Words that were searched for as the log keeps them, for what keeps them elsewhere: in small letters, without what would name or reach a person. */
    public String masked(String words) {
        return new MaskedQuery(ordinary.now()).of(words);
    }

    /** How many notes were dropped since the start, because there was no room for them or they could not be written. */
    public long dropped() {
        return dropped.get();
    }

    /** Disposes of queries after 13 months, of their tickets after a day, and of the salt of a day that is over. */
    public void dispose() {
        table.dispose(clock.instant());
    }

    /** Takes out what waits, the oldest first. */
    List<Noted> take(int most) {
        List<Noted> taken = new ArrayList<>();
        waiting.drainTo(taken, most);
        return taken;
    }

    void drop(int notes) {
        dropped.addAndGet(notes);
    }

    private void note(Noted noted) {
        if (!waiting.offer(noted)) {
            drop(1);
        }
    }
}
