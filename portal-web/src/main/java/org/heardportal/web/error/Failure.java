package org.heardportal.web.error;

import java.util.Arrays;
import java.util.Locale;

/** The ways in which a request ends without the page that was asked for. Each has words of its own, under {@code error.<name>}. */
public enum Failure {
    /** What was sent cannot be read: ill-encoded, or with characters that no text has. */
    BAD_REQUEST(400),
    /** A form that was sent from another site. */
    FORBIDDEN(403),
    NOT_FOUND(404),
    /** A draft that was cleared or disposed of, or never was. */
    DRAFT_UNKNOWN(404),
    METHOD_NOT_ALLOWED(405),
    /** The page that a form was on is no longer known: it was open for too long, or the portal was started again. */
    OUT_OF_DATE(409),
    /** The same form came twice with different answers. */
    SENT_OTHERWISE(409),
    /** A draft that became a request. */
    DRAFT_SENT(410),
    TOO_LARGE(413),
    TOO_MANY(429),
    /** Our mistake. The page shows the number under which the log tells more. */
    UNEXPECTED(500),
    /** Something that the page needs is away for the moment. */
    UNAVAILABLE(503);

    private final int status;

    Failure(int status) {
        this.status = status;
    }

    /** The failure that a status tells of; one that is not listed counts by its hundred. */
    public static Failure ofStatus(int status) {
        return Arrays.stream(values()).filter(failure -> failure.status == status).findFirst()
                .orElse(status >= 500 ? UNEXPECTED : BAD_REQUEST);
    }

    /** The HTTP status of the answer. */
    public int status() {
        return status;
    }

    /** What the keys of its words begin with: {@code error.not-found}. */
    public String key() {
        return "error." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is ours and not the visitor's, so that it is logged and gets an incident number. */
    public boolean isOurs() {
        return status >= 500;
    }
}
