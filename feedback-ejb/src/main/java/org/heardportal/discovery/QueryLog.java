package org.heardportal.discovery;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Notes what is searched for and what came next. Nobody waits for it: notes go into a queue of bounded length and are written behind; what does not fit is
 * dropped and counted.
 */
@ApplicationScoped
public class QueryLog {

    /**
     * Notes a search.
     *
     * @return an opaque ticket for the links of its results, of letters and digits: by it {@link #opened} knows which search a click belongs to. It says nothing
     *         about whoever searched
     */
    public String made(SearchMade search) {
        throw new UnsupportedOperationException("being built");
    }

    /**
     * Notes that a result was opened. An unknown or old ticket is let be.
     *
     * @param ticket of the search
     * @param rank the place of the result, 1 for the first
     * @param path the path of the page, without parameters
     */
    public void opened(String ticket, int rank, String path) {
        throw new UnsupportedOperationException("being built");
    }

    /** Notes that somebody said of a search that it did not find what they looked for. An unknown or old ticket is let be. */
    public void missed(String ticket) {
        throw new UnsupportedOperationException("being built");
    }
}
