package org.heardportal.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Histories are only ever added to, whoever asks the database. Each test plants one row of each and works in a transaction that is rolled back. */
class AppendOnlyTest {

    private static final String ONE_OF_EACH = """
            insert into team (key, known_at) values ('planted', now());
            insert into account (email, name, password_hash, created_at) values ('planted@example.org', 'Pat Planted', '$argon2id$x', now());
            insert into content_revision (kind, key, language, audience, path, sha256, text, source, actor_kind, reason, valid_from)
                values ('service', 'planted', 'en', 'public', 'services/planted.yaml', sha256('x'), 'x', 'file', 'system', 'planted', now());
            insert into content_change (revision_id, act, changed_at) select id, 'opened', now() from content_revision where key = 'planted';
            insert into service_request (reference, service, service_revision_id, channel, language, owning_team, handling_team, state, received_at, state_since, last_event)
                select 'R0000000000', 'planted', id, 'web', 'en', 'planted', 'planted', 'received', now(), now(), 1 from content_revision where key = 'planted';
            insert into request_event (request_id, number, kind, occurred_at, recorded_at, actor_kind, channel)
                select id, 1, 'received', now(), now(), 'resident', 'web' from service_request;
            insert into improvement_task (title, owning_team, state, opened_at) values ('planted', 'planted', 'open', now());
            insert into change (task_id, kind, note, who, applies_from, actor_id, made_at) select id, 'process', 'planted', 'planted', current_date, 1, now() from improvement_task;
            insert into audit_entry (kind, occurred_at, actor_kind, subject_kind, subject_id, reason) values ('planted', now(), 'system', 'account', '', '');
            insert into audit_batch (number, first_entry, last_entry, previous_head, head, sealed_at, from_transaction, upto_transaction, entries)
                select 1, id, id, sha256('a'), sha256('b'), now(), transaction_id, cast(cast(cast(transaction_id as text) as bigint) + 1 as text)::xid8, 1
                  from audit_entry where kind = 'planted';
            """;

    private Connection connection;

    @BeforeAll
    static void migrate() {
        TestDatabase.migrate();
    }

    @BeforeEach
    void plant() throws SQLException {
        connection = DriverManager.getConnection(TestDatabase.url());
        connection.setAutoCommit(false);
        execute(ONE_OF_EACH);
    }

    @AfterEach
    void rollBack() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "update content_change set changed_at = now()",
        "delete from content_change",
        "truncate content_change",
        "update request_event set reason = 'other'",
        "delete from request_event",
        "truncate request_event cascade",
        "update change set note = 'other'",
        "delete from change",
        "truncate change",
        "update audit_entry set reason = 'other'",
        "delete from audit_entry",
        "truncate audit_entry",
        "update audit_batch set head = sha256('c')",
        "delete from audit_batch",
        "truncate audit_batch",
    })
    void historiesAreOnlyEverAddedTo(String sql) {
        assertThatThrownBy(() -> execute(sql)).isInstanceOfSatisfying(SQLException.class, refused -> assertThat(refused.getSQLState()).isEqualTo("23001"));
    }

    @Test
    void theEntriesOfASealedBatchGoWhenTheBatchIsDisposedOf() throws SQLException {
        execute("update audit_batch set disposed_at = sealed_at");
        execute("delete from audit_entry where kind = 'planted'");
        assertThatThrownBy(() -> execute("update audit_batch set disposed_at = null")).hasMessageContaining("stays as it is");
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
