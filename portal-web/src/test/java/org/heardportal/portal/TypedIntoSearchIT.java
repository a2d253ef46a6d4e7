package org.heardportal.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** Names, numbers, addresses and postcodes that people type into the search box are kept nowhere: in no log, no table, no suggestion and no feed. */
@WithPortal
class TypedIntoSearchIT {

    /** What is typed, and the part of it that must be found nowhere. All of it is made up. */
    private static final Map<String, String> TYPED = new TreeMap<>(Map.ofEntries(
            Map.entry("Gwendoline.Quillfeather@example.org", "quillfeather"), Map.entry("bin zebedee.plum@example.org", "zebedee"),
            Map.entry("07700 900461", "900461"), Map.entry("ring 0191 498 0627 about my bin", "0627"), Map.entry("+44 7700 900873", "900873"),
            Map.entry("ZZ99 7QX", "7qx"), Map.entry("bins zz996wq", "6wq"), Map.entry("sr98 council tax", "sr98"), Map.entry("ZZ98", "zz98"),
            Map.entry("QQ 73 91 55 C", "91 55"), Map.entry("qq482917 benefit", "482917"), Map.entry("John Ottershawe", "ottershawe"),
            Map.entry("sarah tiddlewick council tax", "tiddlewick"), Map.entry("My name is Xanthippe and my bin was missed", "xanthippe"),
            Map.entry("Mrs Pumblechuckle", "pumblechuckle"), Map.entry("Ignatius Wobblethorpe blue badge", "wobblethorpe"),
            Map.entry("417b Gossamer Street pothole", "gossamer"), Map.entry("flat 9 286 thistledown road", "thistledown"),
            Map.entry("account 7741093386", "7741093386"), Map.entry("invoice INV-2026-88213", "88213")));

    private final RunningPortal portal;

    TypedIntoSearchIT(RunningPortal portal) {
        this.portal = portal;
    }

    @Test
    void whatNamesOrReachesAPersonIsKeptNowhere() throws SQLException {
        assertThat(TYPED).hasSize(20);
        Visitor visitor = portal.visitor();
        String mark = "zzlast" + Long.toString(System.nanoTime(), 36).replaceAll("\\d", "");
        Set<String> before = new HashSet<>(everyText());
        int linesBefore = portal.log().size();
        TYPED.keySet().forEach(typed -> assertThat(visitor.get("/search?q=" + encoded(typed)).status()).as(typed).isIn(200, 302, 303));
        visitor.get("/search?q=" + mark);
        waitFor(mark);
        List<String> found = new ArrayList<>();
        List<String> texts = everyText();
        texts.removeAll(before);
        for (String cell : texts) {
            TYPED.values().stream().filter(cell.toLowerCase(Locale.ROOT)::contains).forEach(secret -> found.add(secret + " in: " + cell));
        }
        for (String line : portal.log().stream().skip(linesBefore).toList()) {
            TYPED.values().stream().filter(line.toLowerCase(Locale.ROOT)::contains).forEach(secret -> found.add(secret + " in the log: " + line));
        }
        for (String feed : List.of("/you-said-we-did/atom.xml", "/sitemap.xml", "/promise.csv", "/opensearch.xml")) {
            String text = visitor.get(feed).text().toLowerCase(Locale.ROOT);
            TYPED.values().stream().filter(text::contains).forEach(secret -> found.add(secret + " in " + feed));
        }
        assertThat(found).isEmpty();
    }

    private void waitFor(String mark) throws SQLException {
        long end = System.nanoTime() + 20_000_000_000L;
        while (everyText().stream().noneMatch(mark::equals)) {
            assertThat(System.nanoTime()).as("the log is written behind").isLessThan(end);
            LockSupport.parkNanos(200_000_000);
        }
    }

    /** Every text in every table but the content, which is the council's own. */
    private List<String> everyText() throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Connection connection = portal.database(); Statement statement = connection.createStatement()) {
            List<String> columns = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery("""
                    select format('select %I::text from %I where %I is not null', column_name, table_name, column_name) from information_schema.columns
                     where table_schema = 'public' and data_type in ('text', 'jsonb', 'character varying') and table_name not in ('content_revision', 'flyway_schema_history')""")) {
                while (rows.next()) {
                    columns.add(rows.getString(1));
                }
            }
            for (String query : columns) {
                try (ResultSet rows = statement.executeQuery(query)) {
                    while (rows.next()) {
                        texts.add(rows.getString(1));
                    }
                }
            }
        }
        return texts;
    }

    private static String encoded(String typed) {
        return URLEncoder.encode(typed, StandardCharsets.UTF_8);
    }
}
