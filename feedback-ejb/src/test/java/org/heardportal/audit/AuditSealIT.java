package org.heardportal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.heardportal.account.PeopleListed;
import org.heardportal.audit.AuditVerdict.Finding;
import org.heardportal.audit.AuditVerdict.Kind;
import org.heardportal.schema.Rows;
import org.heardportal.shared.Actor;
import org.heardportal.shared.AsSystem;
import org.heardportal.shared.DomainEvent;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Sealing, and what is found when somebody changes the record past the triggers of the database. Each test puts back what it changed. */
@ExtendWith(ArquillianExtension.class)
class AuditSealIT {

    @Inject
    Event<DomainEvent> happened;

    @Inject
    UserTransaction transaction;

    @Inject
    AuditTimer timer;

    @Inject
    AuditChain chain;

    @Inject
    AuditSettings settings;

    @Inject
    AsSystem asSystem;

    private long batch;

    @BeforeEach
    void sealThreeEntries() throws Exception {
        transaction.begin();
        for (int i = 0; i < 3; i++) {
            happened.fire(new PeopleListed(Instant.now(), Actor.system()));
        }
        transaction.commit();
        sealUntil("select count(*) from audit_entry e where not exists (select from audit_batch b where e.transaction_id < b.upto_transaction)");
        batch = Rows.count("select max(number) from audit_batch");
    }

    @Test
    void whatIsSealedIsSoundAndEachHeadIsInTheFileToo() throws IOException {
        AuditVerdict verdict = verify();
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.batches()).isEqualTo(batch);
        assertThat(verdict.entries()).isEqualTo(Rows.count("select sum(entries) from audit_batch")).isPositive();
        assertThat(Files.readAllLines(settings.heads().orElseThrow())).contains(Rows.of("select number || E'\\t' || encode(head, 'hex') from audit_batch where number = ?", batch).getFirst());
    }

    @Test
    void aBatchIsSealedOnceAndNothingWhereNothingHappened() {
        timer.seal();
        assertThat(Rows.count("select count(*) from audit_batch")).isEqualTo(Rows.count("select max(number) from audit_batch"));
        assertThat(Rows.of("select b.number from audit_batch b join audit_batch n on n.number = b.number + 1 where n.previous_head <> b.head or n.from_transaction <> b.upto_transaction"))
                .isEmpty();
    }

    @Test
    void whatATransactionThatStillRunsHasWrittenIsSealedAfterItsCommit() throws Exception {
        try (Connection running = Rows.connect(); Statement statement = running.createStatement()) {
            running.setAutoCommit(false);
            statement.execute("insert into audit_entry (kind, occurred_at, actor_kind, subject_kind, subject_id, reason) values ('late', now(), 'system', 'account', '', '')");
            transaction.begin();
            happened.fire(new PeopleListed(Instant.now(), Actor.system()));
            transaction.commit();
            timer.seal();
            assertThat(Rows.count("select count(*) from audit_entry e where not exists (select from audit_batch b where e.transaction_id < b.upto_transaction)"))
                    .as("what came after it waits too").isPositive();
            running.commit();
        }
        sealUntil("select count(*) from audit_entry e where not exists (select from audit_batch b where e.transaction_id < b.upto_transaction)");
        assertThat(verify().findings()).isEmpty();
    }

    @Test
    void whileAnotherNodeSealsThisOneDoesNot() throws Exception {
        transaction.begin();
        happened.fire(new PeopleListed(Instant.now(), Actor.system()));
        transaction.commit();
        try (Connection other = Rows.connect(); Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(" + 0x4865617264_5EA1L + ")");
            long before = Rows.count("select count(*) from audit_batch");
            timer.seal();
            assertThat(Rows.count("select count(*) from audit_batch")).isEqualTo(before);
            other.rollback();
        }
    }

    @Test
    void aChangedEntryIsFound() throws Exception {
        tamper("update audit_entry set reason = 'other' where id = (select last_entry from audit_batch where number = " + batch + ")");
        assertThat(verify().findings()).containsExactly(new Finding(batch, Kind.CHANGED));
        tamper("update audit_entry set reason = '' where id = (select last_entry from audit_batch where number = " + batch + ")");
        assertThat(verify().findings()).isEmpty();
    }

    @Test
    void aDeletedEntryIsFound() throws Exception {
        tamper("create table taken_out as select * from audit_entry where id = (select last_entry from audit_batch where number = " + batch + ")",
                "delete from audit_entry where id in (select id from taken_out)");
        assertThat(verify().findings()).containsExactly(new Finding(batch, Kind.ENTRIES_MISSING));
        tamper("insert into audit_entry overriding system value select * from taken_out", "drop table taken_out");
        assertThat(verify().findings()).isEmpty();
    }

    @Test
    void anEntryThatWasPutInLaterIsFound() throws Exception {
        tamper("insert into audit_entry (transaction_id, kind, occurred_at, actor_kind, subject_kind, subject_id, reason)"
                + " select transaction_id, 'planted', now(), 'system', 'account', '', '' from audit_entry where id = (select last_entry from audit_batch where number = " + batch + ")");
        assertThat(verify().findings()).containsExactly(new Finding(batch, Kind.ENTRIES_ADDED));
        tamper("delete from audit_entry where kind = 'planted'");
        assertThat(verify().findings()).isEmpty();
    }

    @Test
    void entriesThatChangedPlacesAreFound() throws Exception {
        String exchange = """
                update audit_entry e set (kind, occurred_at, actor_kind, actor_id, subject_kind, subject_id, reason)
                     = (o.kind, o.occurred_at, o.actor_kind, o.actor_id, o.subject_kind, o.subject_id, o.reason)
                  from audit_entry o, audit_batch b where b.number = %d and e.id in (b.first_entry, b.last_entry) and o.id in (b.first_entry, b.last_entry) and o.id <> e.id"""
                .formatted(batch);
        tamper(exchange);
        assertThat(verify().findings()).containsExactly(new Finding(batch, Kind.CHANGED));
        tamper(exchange);
        assertThat(verify().findings()).isEmpty();
    }

    @Test
    void aTailThatWasCutOffIsFoundByTheFileOfHeads() throws Exception {
        tamper("create table cut_entries as select * from audit_entry where transaction_id >= (select from_transaction from audit_batch where number = " + batch + ")",
                "create table cut_batch as select * from audit_batch where number = " + batch,
                "delete from audit_entry where id in (select id from cut_entries)", "delete from audit_batch where number = " + batch);
        assertThat(verify().findings()).containsExactly(new Finding(batch, Kind.BATCH_MISSING));
        tamper("insert into audit_entry overriding system value select * from cut_entries", "insert into audit_batch select * from cut_batch",
                "drop table cut_entries", "drop table cut_batch");
        assertThat(verify().findings()).isEmpty();
    }

    @Test
    void aChainThatWasSealedAnewIsFoundByTheFileOfHeads() throws Exception {
        String head = Rows.of("select encode(head, 'hex') from audit_batch where number = ?", batch).getFirst();
        tamper("update audit_batch set head = sha256('x') where number = " + batch);
        assertThat(verify().findings().stream().map(Finding::kind).collect(Collectors.toSet())).contains(Kind.CHANGED, Kind.OTHER_HEAD);
        tamper("update audit_batch set head = decode('" + head + "', 'hex') where number = " + batch);
        assertThat(verify().findings()).isEmpty();
    }

    @Test
    void aBatchThatFollowsAnotherHeadIsFound() throws Exception {
        String head = Rows.of("select encode(previous_head, 'hex') from audit_batch where number = ?", batch).getFirst();
        tamper("update audit_batch set previous_head = sha256('y') where number = " + batch);
        assertThat(verify().findings()).contains(new Finding(batch, Kind.OUT_OF_CHAIN));
        tamper("update audit_batch set previous_head = decode('" + head + "', 'hex') where number = " + batch);
        assertThat(verify().findings()).isEmpty();
    }

    @Test
    void onlyTheSystemAndAdministratorsMayAsk() {
        assertThatThrownBy(() -> chain.verify()).isInstanceOf(EJBAccessException.class);
    }

    private AuditVerdict verify() {
        return asSystem.get(chain::verify);
    }

    /** Transactions of other tests or timers may run for a moment. */
    private void sealUntil(String noneLeft) {
        for (int tries = 0; tries < 1000 && Rows.count(noneLeft) > 0; tries++) {
            timer.seal();
        }
        assertThat(Rows.count(noneLeft)).isZero();
    }

    private static void tamper(String... statements) throws Exception {
        List<String> off = List.of("alter table audit_entry disable trigger user", "alter table audit_batch disable trigger user");
        List<String> on = List.of("alter table audit_entry enable trigger user", "alter table audit_batch enable trigger user");
        try (Connection connection = Rows.connect(); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String sql : off) {
                statement.execute(sql);
            }
            for (String sql : statements) {
                assertThat(statement.executeUpdate(sql)).as(sql).isGreaterThanOrEqualTo(0);
            }
            for (String sql : on) {
                statement.execute(sql);
            }
            connection.commit();
        }
    }
}
