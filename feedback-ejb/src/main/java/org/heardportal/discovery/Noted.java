package org.heardportal.discovery;

import java.time.Instant;

/** A note on its way to the log. It lives in memory for about a second; what is kept of it is masked and hashed by {@link QueryLogTable}. */
sealed interface Noted {

    Instant at();

    byte[] ticketHash();

    /** Somebody searched. */
    record Made(Instant at, byte[] ticketHash, SearchMade search) implements Noted {
    }

    /** Somebody opened a result. */
    record Opened(Instant at, byte[] ticketHash, int rank, String path) implements Noted {
    }

    /** Somebody said that it was not what they looked for. */
    record Missed(Instant at, byte[] ticketHash) implements Noted {
    }
}
