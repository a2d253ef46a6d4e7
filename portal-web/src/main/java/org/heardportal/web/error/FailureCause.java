package org.heardportal.web.error;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.ViewExpiredException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.heardportal.casework.DraftSent;
import org.heardportal.casework.NoSuchDraft;
import org.heardportal.casework.NoSuchForm;
import org.heardportal.casework.SubmissionRefused;
import org.heardportal.web.faces.PageNotFound;
import org.primefaces.csp.CspException;

/** Says which failure an exception means, by what lies underneath it. */
final class FailureCause {

    /** SQL states of a database that cannot be reached, is starting or stopping, or has no room for another connection (PostgreSQL, appendix A). */
    private static final List<String> DATABASE_AWAY = List.of("08", "57P", "53");

    /** What boundaries refuse in one and the same way wherever it happens. */
    private static final Map<Class<?>, Failure> MEANING = Map.of(NoSuchDraft.class, Failure.DRAFT_UNKNOWN, NoSuchForm.class, Failure.NOT_FOUND,
            DraftSent.class, Failure.DRAFT_SENT, SubmissionRefused.class, Failure.SENT_OTHERWISE);

    private FailureCause() {
    }

    static Failure of(Throwable thrown) {
        return causes(thrown).map(FailureCause::meaning).flatMap(Optional::stream).findFirst().orElse(Failure.UNEXPECTED);
    }

    private static Optional<Failure> meaning(Throwable cause) {
        if (MEANING.containsKey(cause.getClass())) {
            return Optional.of(MEANING.get(cause.getClass()));
        }
        if (cause instanceof PageNotFound || cause instanceof EJBAccessException) {
            return Optional.of(Failure.NOT_FOUND); // whoever may not see a thing is not told that it exists
        }
        if (cause instanceof ViewExpiredException || cause instanceof CspException) {
            return Optional.of(Failure.OUT_OF_DATE); // a form without the nonce of its page comes from a page that is no longer the current one
        }
        return cause instanceof SQLException sql && isDatabaseAway(sql) ? Optional.of(Failure.UNAVAILABLE) : Optional.empty();
    }

    private static boolean isDatabaseAway(SQLException sql) {
        String state = sql.getSQLState();
        // the connection pool of the container tells of a connection that it cannot make or wait for without a state
        return state == null || DATABASE_AWAY.stream().anyMatch(state::startsWith)
                || sql instanceof SQLTransientException || sql instanceof SQLNonTransientConnectionException;
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, FailureCause::below);
    }

    private static Throwable below(Throwable thrown) {
        return thrown.getCause() == thrown ? null : thrown.getCause();
    }
}
