package org.heardportal.shared;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Work that a timer does again and again. A round that takes longer than the time between two makes the next ones pass, not wait. When it fails, whatever the
 * reason (most often that the database is away), it says so once in the log and goes on trying; and says once that it works again. Safe for use by many threads.
 */
public final class RepeatedWork {

    private final AtomicBoolean working = new AtomicBoolean();
    private final AtomicBoolean failing = new AtomicBoolean();
    private final Logger log;
    private final String what;

    /**
     * @param log of the class that does the work
     * @param what it does, as the beginning of a sentence: "Sending messages"
     */
    public RepeatedWork(Logger log, String what) {
        this.log = log;
        this.what = what;
    }

    /** One round. It never throws what the work throws. */
    public void round(Runnable work) {
        if (!working.compareAndSet(false, true)) {
            return;
        }
        try {
            work.run();
            if (failing.compareAndSet(true, false)) {
                log.log(Level.INFO, what + " works again");
            }
        } catch (RuntimeException e) {
            if (failing.compareAndSet(false, true)) {
                log.log(Level.WARNING, what + " does not work; trying again in each round", e);
            }
        } finally {
            working.set(false);
        }
    }
}
