package org.heardportal.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.heardportal.portal.Answer;
import org.heardportal.portal.Build;
import org.heardportal.portal.Rows;
import org.heardportal.portal.RunningPortal;

/** Collects what is wrong with the answers to hostile requests, and what they left behind in the database and the log. */
final class Judge {

    private static final AtomicInteger SENT = new AtomicInteger();

    /**
     * What a hostile text may well become: feedback is whatever somebody types, and a draft is begun by whoever presses its button. Both are whole, since what belongs
     * to feedback hangs on its row by foreign keys, and a draft is one row.
     */
    private static final String WELCOME = "\"(feedback(_[a-z]+)?|submission_key|draft)\": .*";

    private final RunningPortal portal;
    private final Rows rowsBefore;
    private final int faultsBefore;
    private final List<String> wrong = new ArrayList<>();

    private Judge(RunningPortal portal, Rows rowsBefore, int faultsBefore) {
        this.portal = portal;
        this.rowsBefore = rowsBefore;
        this.faultsBefore = faultsBefore;
    }

    /** A judge who knows how the portal was before. */
    static Judge of(RunningPortal portal) {
        return new Judge(portal, Rows.of(portal), portal.faults().size());
    }

    /** @param what names the case in the failure: where, and which text */
    void judge(String what, Answer answer) {
        SENT.incrementAndGet();
        Verdict.of(answer).forEach(fault -> wrong.add(what + ": " + fault + " (" + answer.status() + ")"));
    }

    /** Judges an answer, unless the container refused the request before the portal saw it. */
    void judgeIfRead(String what, Answer answer) {
        if (!Verdict.isRefusedUnread(answer)) {
            judge(what, answer);
        }
    }

    void assertNothingWrong() {
        assertThat(wrong).isEmpty();
    }

    /** No row is more or less, no failure is in the log; and the tests after this one can sign in. */
    void assertNothingLeftBehind() {
        assertNothingFailed();
        assertThat(Rows.of(portal).differenceFrom(rowsBefore)).as("rows").allMatch(row -> row.matches(WELCOME));
    }

    /** No failure is in the log; and the tests after this one can sign in. */
    void assertNothingFailed() {
        forgetAttempts();
        Build.count("hostile", SENT.get());
        assertThat(portal.faults().stream().skip(faultsBefore)).as("failures in the log").isEmpty();
    }

    private void forgetAttempts() {
        try (Connection connection = portal.database(); Statement statement = connection.createStatement()) {
            statement.executeUpdate("delete from limited_attempt");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
