package org.heardportal.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.heardportal.web.route.Endpoint;
import org.heardportal.web.route.RequestPath;
import org.heardportal.web.route.Route;

/**
 * Lets through what the tables of routes and endpoints know, with a method that they answer; all else is 404 or 405. Facelets by their file
 * names, {@code /faces/…}, path parameters and other spellings end here, whatever the container would make of them.
 */
public class KnownAddresses extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        Optional<List<String>> methods = methodsAt(RequestPath.of(request));
        if (methods.isEmpty() || request.isRequestedSessionIdFromURL()) { // the container takes ;jsessionid out of the path before we see it
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!methods.get().contains(request.getMethod())) {
            response.setHeader("Allow", String.join(", ", methods.get()));
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static Optional<List<String>> methodsAt(String path) {
        return Route.of(path).map(Route::methods).or(() -> Endpoint.of(path).map(Endpoint::methods));
    }
}
