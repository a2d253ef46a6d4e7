package org.heardportal.web.security.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.heardportal.web.error.Failure;
import org.heardportal.web.error.Failures;
import org.heardportal.web.route.RequestPath;
import org.heardportal.web.route.Route;

/**
 * Refuses what a signed-in person's browser sends with an unsafe method unless it carries the form token. The sign-in page is left out: it may have been
 * opened before somebody signed in in another window, and signing in again does no harm.
 */
@WebFilter("/*")
public class FormTokenFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        Optional<String> expected = Person.formTokenOf(request);
        if (expected.isPresent() && needsProof(request) && !FormToken.fits(expected.get(), request.getParameter(FormToken.FIELD))) {
            Failures.answer(request, response, Failure.FORBIDDEN);
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean needsProof(HttpServletRequest request) {
        return !SAFE.contains(request.getMethod()) && !Route.SIGN_IN.path().equals(RequestPath.of(request));
    }
}
