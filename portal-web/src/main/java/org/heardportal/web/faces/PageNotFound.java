package org.heardportal.web.faces;

/** There is no such thing at this address. Thrown by a view at any moment; the answer is the portal's own page with status 404. */
public class PageNotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param what the thing that was looked for, for the log: {@code "service lost-cat"} */
    public PageNotFound(String what) {
        super(what, null, false, false); // expected and frequent: a stack trace would cost more than the page
    }
}
