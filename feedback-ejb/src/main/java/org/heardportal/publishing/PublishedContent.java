package org.heardportal.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import org.heardportal.content.ContentLibrary;
import org.heardportal.search.SearchIndex;

/**
 * What is published now. Pages read it and wait for nothing: the snapshot is in memory, and is swapped whole when the change sequence has moved on.
 */
@ApplicationScoped
public class PublishedContent {

    /** The published content at this moment. */
    public ContentLibrary current() {
        throw new UnsupportedOperationException();
    }

    /** The number of the snapshot: it grows with every change, and is part of the ETag of every public page. */
    public long number() {
        throw new UnsupportedOperationException();
    }

    /** The index over the published content. */
    public SearchIndex index() {
        throw new UnsupportedOperationException();
    }
}
