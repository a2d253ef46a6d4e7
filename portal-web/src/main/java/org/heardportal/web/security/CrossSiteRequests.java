package org.heardportal.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.heardportal.web.error.Failure;
import org.heardportal.web.error.Failures;

/**
 * Refuses what another site makes a visitor's browser send. Needs no session: browsers say where a request comes from. The word of
 * {@code Sec-Fetch-Site} counts first; browsers without it send {@code Origin} or {@code Referer}. A request with none of the three and
 * without a cookie carries nobody's rights, so there is nothing to forge.
 */
public class CrossSiteRequests extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Set<String> SAFE = Set.of("GET", "HEAD");

    /** {@code none}: the visitor's own doing, such as sending a form again by reloading. */
    private static final Set<String> OWN = Set.of("same-origin", "none");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        if (SAFE.contains(request.getMethod()) || isOurs(request)) {
            chain.doFilter(request, response);
        } else {
            Failures.answer(request, response, Failure.FORBIDDEN);
        }
    }

    private static boolean isOurs(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return OWN.contains(site);
        }
        String from = request.getHeader("Origin") != null ? request.getHeader("Origin") : request.getHeader("Referer");
        return from == null ? request.getHeader("Cookie") == null : isOwnHost(from, request.getHeader("Host"));
    }

    private static boolean isOwnHost(String from, String host) {
        try {
            String authority = URI.create(from).getRawAuthority();
            return authority != null && authority.equalsIgnoreCase(host);
        } catch (IllegalArgumentException noAddress) {
            return false; // such as "null", which browsers send for a page without an origin
        }
    }
}
