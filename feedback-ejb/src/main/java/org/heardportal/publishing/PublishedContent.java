package org.heardportal.publishing;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.heardportal.content.ContentLibrary;
import org.heardportal.search.Meaning;
import org.heardportal.search.SearchIndex;

/**
 * What is published now. Pages read it and wait for nothing: the snapshot is in memory, and is swapped whole when the change sequence has moved on.
 * It is there before the first request is answered, and keeps serving while the database is away.
 */
@ApplicationScoped
public class PublishedContent {

    private volatile Published published;
    private Meaning meaning = Meaning.NONE;

    /** The snapshot and the index that follows it. */
    private record Published(Snapshot snapshot, SearchIndex index) {
    }

    /** The published content at this moment. */
    public ContentLibrary current() {
        return now().snapshot().library();
    }

    /** The number of the snapshot: it grows with every change, and is part of the ETag of every public page. */
    public long number() {
        return now().snapshot().number();
    }

    /** The ids of the revisions that the snapshot of this moment is made of. */
    public CurrentRevisions revisions() {
        return now().snapshot().revisions();
    }

    /** The index over the published content. */
    public SearchIndex index() {
        return now().index();
    }

    boolean isBehind(long number) {
        return now().snapshot().number() < number;
    }

    /**
     * Takes the first snapshot, before anybody reads.
     *
     * @param clock by which bets on queries end
     * @param ofWords what words mean; the index goes by it as soon as it is learnt
     */
    synchronized void begin(Snapshot first, Clock clock, Meaning ofWords) {
        meaning = ofWords;
        published = new Published(first, SearchIndex.over(first.library(), clock, meaning));
    }

    /** Swaps the snapshot, then tells the index. Pages of the new content may be read a moment before they are found. */
    synchronized void swap(Snapshot next) {
        SearchIndex index = now().index();
        published = new Published(next, index);
        index.publish(next.library());
    }

    private Published now() {
        Published now = published;
        if (now == null) {
            throw new IllegalStateException("content is read before it is composed");
        }
        return now;
    }

    @PreDestroy
    void close() {
        if (published != null) {
            published.index().close();
            meaning.close();
        }
    }
}
