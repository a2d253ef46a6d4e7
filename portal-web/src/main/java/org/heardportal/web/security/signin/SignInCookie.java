package org.heardportal.web.security.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The cookie that carries the token of somebody who is signed in. The prefix {@code __Host-} makes browsers refuse it without {@code Secure}, with another
 * path or with a domain, so that no neighbouring site can set it. It has no age: it ends with the browser, or before that with the token.
 */
final class SignInCookie {

    static final String NAME = "__Host-heard";

    private static final String ATTRIBUTES = "; Path=/; Secure; HttpOnly; SameSite=Lax";

    /** 256 bits in base64url without padding. */
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");

    private SignInCookie() {
    }

    /** The token that came with the request; empty also for a value that cannot be a token, so that the database is not asked for it. */
    static Optional<String> tokenOf(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return Optional.empty();
        }
        return Arrays.stream(cookies)
                .filter(cookie -> NAME.equals(cookie.getName()))
                .map(Cookie::getValue)
                .filter(SignInCookie::canBeToken)
                .findFirst();
    }

    static boolean canBeToken(String value) {
        return TOKEN.matcher(value).matches();
    }

    /** Gives the browser the token. */
    static void give(String token, HttpServletResponse response) {
        response.addHeader("Set-Cookie", carrying(token));
    }

    /** Takes the token back from the browser. */
    static void take(HttpServletResponse response) {
        response.addHeader("Set-Cookie", taking());
    }

    /** The header as text: the servlet API of Jakarta EE 10 lets the container drop SameSite. */
    static String carrying(String token) {
        return NAME + "=" + token + ATTRIBUTES;
    }

    static String taking() {
        return NAME + "=" + ATTRIBUTES + "; Max-Age=0";
    }
}
