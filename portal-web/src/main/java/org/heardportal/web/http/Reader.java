package org.heardportal.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells a person who opens a page from programs that only look: crawlers, checks of links, and browsers that fetch what may be opened next. */
public final class Reader {

    /** What programs call themselves that read without a person; those that do not say so are not told apart. */
    private static final Pattern PROGRAM = Pattern.compile("bot\\b|crawl|spider|slurp|preview|monitor");

    private Reader() {
    }

    /** Whether somebody is there to read the answer, as far as the request says. */
    public static boolean isThere(HttpServletRequest request) {
        return request.getMethod().equals("GET") && !isAhead(request)
                && !PROGRAM.matcher(header(request, "User-Agent").toLowerCase(Locale.ROOT)).find();
    }

    /** A browser that fetches ahead says so: in Sec-Purpose, or as older ones do. */
    private static boolean isAhead(HttpServletRequest request) {
        return Stream.of("Sec-Purpose", "Purpose", "X-Moz").map(name -> header(request, name).toLowerCase(Locale.ROOT))
                .anyMatch(purpose -> purpose.contains("prefetch") || purpose.contains("prerender") || purpose.contains("preview"));
    }

    private static String header(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getHeader(name)).orElse("");
    }
}
