package org.heardportal.web.error;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Ends a request with the page of a failure. Nothing more is to be written to the response afterwards. */
public final class Failures {

    static final String THROWN = Failures.class.getName() + ".thrown";
    static final String FAILURE = Failures.class.getName() + ".failure";

    private Failures() {
    }

    /** Ends it for a reason that is known. */
    public static void answer(HttpServletRequest request, HttpServletResponse response, Failure failure) throws IOException {
        request.setAttribute(FAILURE, failure);
        response.sendError(failure.status());
    }

    /** Ends it for what was thrown: the page of the failure that it means, and a line in the log when it is ours. */
    public static void answer(HttpServletRequest request, HttpServletResponse response, Throwable thrown) throws IOException {
        request.setAttribute(THROWN, thrown);
        answer(request, response, FailureCause.of(thrown));
    }
}
