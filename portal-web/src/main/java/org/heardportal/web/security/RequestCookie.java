package org.heardportal.web.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.heardportal.shared.Reference;

/**
 * The cookie of somebody who has proved to belong to one request: its reference and the token of the proof. It is given with the receipt or for a good proof,
 * ends after 30 minutes, as the proof itself does, and gives way to that of another request. It is the only cookie that residents get.
 */
public final class RequestCookie {

    static final String NAME = "__Host-heard-request";

    private static final String ATTRIBUTES = "; Path=/; Secure; HttpOnly; SameSite=Lax";

    /** As long as the proof, which the database ends in any case. */
    private static final int SECONDS = 30 * 60;

    /** The reference and a token of 128 to 256 bits in base64url. */
    private static final Pattern VALUE = Pattern.compile("([A-Z0-9]{11})\\.([A-Za-z0-9_-]{22,43})");

    private RequestCookie() {
    }

    /** The token that came with a request for a page, where it is of this reference; whether it still proves anything is for the boundary to say. */
    public static Optional<String> proof(HttpServletRequest request, Reference reference) {
        return values(request).filter(value -> value.group(1).equals(reference.plain())).map(value -> value.group(2)).findFirst();
    }

    /** Gives the browser the proof of a request. */
    public static void give(HttpServletResponse response, Reference reference, String proof) {
        response.addHeader("Set-Cookie", NAME + "=" + reference.plain() + "." + proof + ATTRIBUTES + "; Max-Age=" + SECONDS);
    }

    /** Takes the proof back from the browser. */
    public static void take(HttpServletResponse response) {
        response.addHeader("Set-Cookie", NAME + "=" + ATTRIBUTES + "; Max-Age=0");
    }

    private static Stream<Matcher> values(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies()).flatMap(Arrays::stream)
                .filter(cookie -> NAME.equals(cookie.getName()))
                .map(Cookie::getValue).map(VALUE::matcher).filter(Matcher::matches);
    }
}
