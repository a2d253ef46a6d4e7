package org.heardportal.access;

import java.util.Locale;
import java.util.function.UnaryOperator;

/** A way to ask for an address: as it is, as somebody would who looks for a way round, or with another method. */
enum Spelling {
    AS_IT_IS("GET", path -> path),
    HEAD("HEAD", path -> path),
    WITH_XHTML("GET", path -> path + ".xhtml"),
    UNDER_FACES("GET", path -> "/faces" + path),
    TRAILING_SLASH("GET", path -> path + "/"),
    DOUBLE_SLASH("GET", path -> "/" + path),
    WITH_PARAMETER("GET", path -> path + ";x"),
    WITH_SESSION("GET", path -> path + ";jsessionid=1"),
    UPPER_CASE("GET", path -> path.toUpperCase(Locale.ROOT)),
    ENCODED_LETTER("GET", path -> path.length() == 1 ? path : "/%" + Integer.toHexString(path.charAt(1)) + path.substring(2)),
    DOT_SEGMENT("GET", path -> "/x/.." + path),
    PUT("PUT", path -> path),
    DELETE("DELETE", path -> path),
    PATCH("PATCH", path -> path),
    TRACE("TRACE", path -> path),
    OPTIONS("OPTIONS", path -> path),
    POST("POST", path -> path),
    UNKNOWN_METHOD("BREW", path -> path);

    private final String method;
    private final UnaryOperator<String> spelling;

    Spelling(String method, UnaryOperator<String> spelling) {
        this.method = method;
        this.spelling = spelling;
    }

    String method() {
        return method;
    }

    /** The path in this spelling; a query stays as it is. */
    String of(String path) {
        int query = path.indexOf('?');
        return query < 0 ? spelling.apply(path) : spelling.apply(path.substring(0, query)) + path.substring(query);
    }

    /** How the table calls it. */
    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
