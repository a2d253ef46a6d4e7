package org.heardportal.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.heardportal.casework.RequestEdge;
import org.heardportal.casework.RequestState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Walks the schema as the migrations leave it. Each test works in a transaction that is rolled back. */
class SchemaTest {

    /** The data classes, as the module's README explains them. */
    private static final Set<String> DATA = Set.of("system", "content", "case", "identity", "contact", "words", "masked", "secret", "network");

    /** The retention classes, as the module's README explains them. */
    private static final Set<String> RETAIN = Set.of("history", "register", "account", "sign-in", "audit", "request", "request-words", "draft", "feedback",
            "feedback-words", "improvement", "message", "query");

    private static final Pattern COMMENT = Pattern.compile("data: ([a-z]+); retain: ([a-z-]+); \\S.*");

    private Connection connection;

    @BeforeAll
    static void migrate() {
        TestDatabase.migrate();
    }

    @BeforeEach
    void connect() throws SQLException {
        connection = DriverManager.getConnection(TestDatabase.url());
        connection.setAutoCommit(false);
    }

    @AfterEach
    void disconnect() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void migratingASecondTimeChangesNothing() {
        assertThat(TestDatabase.migrate().migrationsExecuted).isZero();
    }

    @Test
    void everyColumnDeclaresAKnownDataClassAndRetentionClass() throws SQLException {
        assertThat(undeclaredColumns()).isEmpty();
    }

    @Test
    void aColumnWithoutClassesOrWithAnUnknownOneIsFound() throws SQLException {
        execute("alter table theme add planted_bare text, add planted_data text, add planted_retention text, add planted_meaning text");
        execute("comment on column theme.planted_data is 'data: gossip; retain: feedback; x'");
        execute("comment on column theme.planted_retention is 'data: case; retain: forever; x'");
        execute("comment on column theme.planted_meaning is 'data: case; retain: feedback; '");
        assertThat(undeclaredColumns())
                .containsExactlyInAnyOrder("theme.planted_bare", "theme.planted_data", "theme.planted_retention", "theme.planted_meaning");
    }

    @Test
    void everyTableSaysWhatItIsFor() throws SQLException {
        assertThat(tablesWithoutComment()).isEmpty();
        execute("create table planted (id bigint primary key)");
        assertThat(tablesWithoutComment()).containsExactly("planted");
    }

    @Test
    void noColumnNamesATenant() throws SQLException {
        assertThat(tenantColumns()).isEmpty();
        execute("alter table theme add council_id bigint");
        assertThat(tenantColumns()).containsExactly("theme.council_id");
    }

    @Test
    void everyTimeHasAZone() throws SQLException {
        String withoutZone = COLUMNS + " and format_type(a.atttypid, a.atttypmod) = 'timestamp without time zone'";
        assertThat(names(withoutZone)).isEmpty();
        execute("alter table theme add planted timestamp");
        assertThat(names(withoutZone)).containsExactly("theme.planted");
    }

    @Test
    void everyForeignKeyHasAnIndex() throws SQLException {
        assertThat(foreignKeysWithoutIndex()).isEmpty();
        execute("alter table theme add planted bigint references account");
        assertThat(foreignKeysWithoutIndex()).containsExactly("theme.theme_planted_fkey");
    }

    @Test
    void noColumnOfAHistoryHoldsPersonalData() throws SQLException {
        assertThat(names(COLUMNS + """
                 and c.relname in ('request_event', 'audit_entry', 'audit_batch', 'content_change')
                 and col_description(c.oid, a.attnum) !~ '^data: (system|case|content);'""")).isEmpty();
    }

    @Test
    void anEventTakesDatesIdsAndCodesUnderKnownKeysOnly() throws SQLException {
        for (String good : List.of("{}", "{\"due_on\": \"2026-11-30\", \"note_id\": 7, \"outcome\": \"not_ours\"}")) {
            assertThat(isEventDetails(good)).as(good).isTrue();
        }
        for (String bad : List.of("[]", "\"words\"", "{\"note\": \"Mrs Example rang\"}", "{\"outcome\": \"Mrs Example rang\"}", "{\"note_id\": \"7\"}",
                "{\"note_id\": 7.5}", "{\"note_id\": null}", "{\"due_on\": \"Monday\"}", "{\"team\": {\"name\": \"waste\"}}", "{\"team\": [\"waste\"]}")) {
            assertThat(isEventDetails(bad)).as(bad).isFalse();
        }
    }

    @Test
    void aRevisionWhoseHashIsNotThatOfItsTextIsRefused() {
        assertThatThrownBy(() -> execute("""
                insert into content_revision (kind, key, language, audience, path, sha256, text, source, actor_kind, reason, valid_from)
                values ('page', 'a', 'en', 'public', 'a.yaml', sha256('b'), 'a', 'file', 'system', 'planted', now())"""))
                .hasMessageContaining("violates check constraint \"content_revision_check\"");
    }

    @Test
    void theDatabaseKnowsTheSameStatesOutcomesAndEdgesAsTheTable() throws SQLException {
        assertThat(valuesOf("service_request_state_check")).containsExactlyInAnyOrderElementsOf(
                Stream.of(RequestState.values()).map(RequestState::key).toList());
        assertThat(valuesOf("service_request_outcome_check")).containsExactlyInAnyOrderElementsOf(
                Stream.of(RequestState.Outcome.values()).map(RequestState.Outcome::key).toList());
        assertThat(valuesOf("request_event_kind_check")).containsAll(Stream.of(RequestEdge.values()).map(RequestEdge::event).toList());
    }

    @Test
    void aStateThatIsNotInTheTableIsRefused() {
        assertThatThrownBy(() -> execute("insert into improvement_task (title, owning_team, state, opened_at) values ('a', 'waste', 'lost', now())"))
                .hasMessageContaining("improvement_task_state_check");
    }

    private static final String COLUMNS = """
            select c.relname || '.' || a.attname from pg_attribute a join pg_class c on c.oid = a.attrelid
             where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
               and c.relname <> 'flyway_schema_history'""";

    private List<String> undeclaredColumns() throws SQLException {
        List<String> undeclared = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(COLUMNS.replaceFirst("a.attname", "a.attname, coalesce(col_description(c.oid, a.attnum), '')"))) {
            while (rows.next()) {
                Matcher comment = COMMENT.matcher(rows.getString(2));
                if (!comment.matches() || !DATA.contains(comment.group(1)) || !RETAIN.contains(comment.group(2))) {
                    undeclared.add(rows.getString(1));
                }
            }
        }
        return undeclared;
    }

    private List<String> tablesWithoutComment() throws SQLException {
        return names("""
                select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
                   and relname <> 'flyway_schema_history' and coalesce(obj_description(oid, 'pg_class'), '') = ''""");
    }

    private List<String> tenantColumns() throws SQLException {
        return names(COLUMNS + " and a.attname ~ '(tenant|council|organisation|site|customer)(_id|_key)?$'");
    }

    /** Without an index each delete of the row that is pointed at reads the whole table; events are never deleted, so their own key needs none. */
    private List<String> foreignKeysWithoutIndex() throws SQLException {
        return names("""
                select f.conrelid::regclass || '.' || f.conname from pg_constraint f
                 where f.contype = 'f' and f.connamespace = 'public'::regnamespace and not exists (
                    select from pg_index i where i.indrelid = f.conrelid
                       and (string_to_array(i.indkey::text, ' ')::smallint[])[1:cardinality(f.conkey)] @> f.conkey)
                   and f.conname <> 'request_event_request_id_corrects_fkey'""");
    }

    /** The words in quotes that a check lists. */
    private List<String> valuesOf(String check) throws SQLException {
        String definition = names("select pg_get_constraintdef(oid) from pg_constraint where conname = '" + check + "'").get(0);
        return Pattern.compile("'([a-z_]+)'").matcher(definition).results().map(word -> word.group(1)).toList();
    }

    private boolean isEventDetails(String details) throws SQLException {
        return names("select is_event_details('" + details + "'::jsonb)::text").equals(List.of("true"));
    }

    private List<String> names(String query) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(query)) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
