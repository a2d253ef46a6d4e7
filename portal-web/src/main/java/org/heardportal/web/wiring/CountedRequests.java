package org.heardportal.web.wiring;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Counts every request by how it ended. */
public class CountedRequests extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Metrics metrics;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        int status = HttpServletResponse.SC_INTERNAL_SERVER_ERROR; // what the container makes of an exception
        try {
            chain.doFilter(request, response);
            status = response.getStatus();
        } finally {
            metrics.count(status);
        }
    }
}
