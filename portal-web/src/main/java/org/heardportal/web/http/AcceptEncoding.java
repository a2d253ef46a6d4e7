package org.heardportal.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;

/** Whether a browser takes a compressed answer, by RFC 9110 section 12.5.3. */
public final class AcceptEncoding {

    private AcceptEncoding() {
    }

    /** True when gzip is named with a weight above nought. A star alone does not count: nobody who means gzip leaves it out. */
    public static boolean takesGzip(HttpServletRequest request) {
        return Collections.list(request.getHeaders("Accept-Encoding")).stream()
                .flatMap(header -> Arrays.stream(header.split(",")))
                .anyMatch(AcceptEncoding::isGzip);
    }

    private static boolean isGzip(String coding) {
        String[] nameAndWeight = coding.strip().split("\\s*;\\s*", 2);
        return "gzip".equalsIgnoreCase(nameAndWeight[0]) && (nameAndWeight.length == 1 || !nameAndWeight[1].matches("q=0(\\.0*)?"));
    }
}
