package org.heardportal.discovery;

import jakarta.annotation.PreDestroy;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Writes the notes of searches to the log each second, in batches, on one thread. While the database is away the queue fills and the rest is dropped; the portal's
 * own log says so once a minute at most, and never what was searched for.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class QueryLogWriter {

    /** One transaction of about a tenth of a second. */
    private static final int BATCH = 500;

    /** A batch that fails for a minute is let go, so that one note that cannot be written does not keep out all that follow. */
    private static final int TRIES = 60;

    private static final long BETWEEN_LINES_NANOS = 60_000_000_000L;
    private static final Logger LOG = System.getLogger(QueryLogWriter.class.getName());

    private final ReentrantLock writing = new ReentrantLock();
    private List<Noted> batch = List.of();
    private int tries;
    private long droppedBefore;
    private long saidAt = System.nanoTime() - BETWEEN_LINES_NANOS;

    @Inject
    QueryLog log;

    @Inject
    QueryLogTable table;

    /** Writes what waits. A run that takes longer than a second makes the next ones pass, not wait. */
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    public void write() {
        if (writing.tryLock()) {
            try {
                writeAll();
                sayWhatWasDropped();
            } finally {
                writing.unlock();
            }
        }
    }

    /** Writes what waits before it returns: what was noted before an orderly stop is kept. */
    @PreDestroy
    public void writeNow() {
        writing.lock();
        try {
            writeAll();
        } finally {
            writing.unlock();
        }
    }

    private void writeAll() {
        do {
            if (batch.isEmpty()) {
                batch = log.take(BATCH);
            }
        } while (!batch.isEmpty() && isWritten());
    }

    private boolean isWritten() {
        try {
            table.write(batch);
            batch = List.of();
            tries = 0;
            return true;
        } catch (RuntimeException e) {
            // whatever it is: the message of a database may hold the words, so that it is not told
            tries++;
            if (tries >= TRIES) {
                log.drop(batch.size());
                batch = List.of();
                tries = 0;
            }
            return false;
        }
    }

    private void sayWhatWasDropped() {
        long dropped = log.dropped();
        if (dropped > droppedBefore && System.nanoTime() - saidAt >= BETWEEN_LINES_NANOS) {
            LOG.log(Level.WARNING, "{0} notes of searches could not be kept", Long.toString(dropped - droppedBefore));
            droppedBefore = dropped;
            saidAt = System.nanoTime();
        }
    }
}
