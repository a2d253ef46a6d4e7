package org.heardportal.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.heardportal.web.error.Failure;
import org.heardportal.web.error.Failures;
import org.heardportal.web.http.HttpSettings;
import org.heardportal.web.route.Query;

/** Refuses a request that is larger than any page asks for, or that holds what is no text, before anything reads it. */
public class RequestLimits extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** The longest form, a table of settings with a row for each service, has under 200 fields. */
    private static final int MOST_PARAMETERS = 500;
    private static final int LONGEST_NAME = 200;

    /** Ten times the longest answer that a form takes: a form says itself, in its own words, that an answer is too long. */
    private static final int LONGEST_VALUE = 100_000;

    /** What stands for bytes that are not UTF-8 once they have been read. */
    private static final char NOT_UTF_8 = '\uFFFD';

    @Inject
    private transient HttpSettings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        Optional<Failure> failure = failureOf(request);
        if (failure.isPresent()) {
            Failures.answer(request, response, failure.get());
        } else {
            chain.doFilter(request, response);
        }
    }

    private Optional<Failure> failureOf(HttpServletRequest request) {
        if (request.getContentLengthLong() > settings.largestRequest()) {
            return Optional.of(Failure.TOO_LARGE);
        }
        if (request.getHeader("Transfer-Encoding") != null || !Query.isWellEncoded(request.getQueryString())) {
            return Optional.of(Failure.BAD_REQUEST); // browsers say how long a form is; without that no limit holds
        }
        return inParameters(request);
    }

    private static Optional<Failure> inParameters(HttpServletRequest request) {
        Map<String, String[]> parameters;
        try {
            parameters = request.getParameterMap();
        } catch (IllegalStateException | IllegalArgumentException unreadable) {
            return Optional.of(Failure.BAD_REQUEST);
        }
        int count = 0;
        for (Map.Entry<String, String[]> parameter : parameters.entrySet()) {
            count += parameter.getValue().length;
            if (parameter.getKey().length() > LONGEST_NAME || count > MOST_PARAMETERS) {
                return Optional.of(Failure.TOO_LARGE);
            }
            if (!isText(parameter.getKey())) {
                return Optional.of(Failure.BAD_REQUEST);
            }
            for (String value : parameter.getValue()) {
                if (value.length() > LONGEST_VALUE) {
                    return Optional.of(Failure.TOO_LARGE);
                }
                if (!isText(value)) {
                    return Optional.of(Failure.BAD_REQUEST);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isText(String value) {
        return value.indexOf('\0') < 0 && value.indexOf(NOT_UTF_8) < 0;
    }
}
