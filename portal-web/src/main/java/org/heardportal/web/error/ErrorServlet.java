package org.heardportal.web.error;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.heardportal.web.http.ProtectiveHeaders;
import org.heardportal.web.route.RequestPath;
import org.heardportal.web.route.Route;

/**
 * Answers every request that ended in an error, wherever it was raised: the container leads them all here. Shows the error page in the look of
 * the portal, and a plain one when that page itself fails or the application is not there yet.
 */
@WebServlet(ErrorServlet.ADDRESS)
public class ErrorServlet extends HttpServlet {

    /** Where web.xml leads errors to; not to be reached from outside. */
    static final String ADDRESS = "/WEB-INF/errors/answer";

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(ErrorServlet.class.getName());
    private static final String PAGE = "/WEB-INF/errors/error.xhtml";

    /** Seconds after which a browser or a crawler may ask again while something is away; the database comes back within five. */
    private static final String RETRY_AFTER = "10";

    @Inject
    private transient ProtectiveHeaders headers;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Failure failure = failureOf(request);
        String incident = failure.isOurs() ? log(request, failure) : "";
        request.setAttribute(ShownFailure.class.getName(), new ShownFailure(failure, incident));
        begin(request, response, failure);
        try {
            request.getRequestDispatcher(PAGE).forward(new PlainReading(request), response);
        } catch (ServletException | IOException | RuntimeException pageFailed) {
            LOG.log(Level.ERROR, "The error page cannot be shown", pageFailed);
            if (!response.isCommitted()) {
                response.resetBuffer();
                begin(request, response, failure);
                PlainErrorPage.write(response, failure, incident);
            }
        }
    }

    /** The container has emptied the response, headers too, before it comes here. */
    private void begin(HttpServletRequest request, HttpServletResponse response, Failure failure) {
        headers.writeTo(response, request);
        response.setStatus(failure.status());
        response.setHeader("Cache-Control", "no-store");
        if (failure == Failure.UNAVAILABLE) {
            response.setHeader("Retry-After", RETRY_AFTER);
        }
    }

    private static Failure failureOf(HttpServletRequest request) {
        if (request.getAttribute(Failures.FAILURE) instanceof Failure known) {
            return known;
        }
        if (thrown(request) instanceof Throwable thrown) {
            return FailureCause.of(thrown);
        }
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : HttpServletResponse.SC_NOT_FOUND;
        return Failure.ofStatus(status);
    }

    private static Object thrown(HttpServletRequest request) {
        Object ours = request.getAttribute(Failures.THROWN);
        return ours != null ? ours : request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    }

    /** Writes what happened to the log, by the route and not by the address: an address may carry a secret. */
    private static String log(HttpServletRequest request, Failure failure) {
        String incident = Incident.number();
        String page = Route.of(RequestPath.of(request)).map(Route::pattern).orElse("an address without a page");
        LOG.log(Level.ERROR, "Incident " + incident + ": " + failure + " at " + page, (Throwable) thrown(request));
        return incident;
    }
}
