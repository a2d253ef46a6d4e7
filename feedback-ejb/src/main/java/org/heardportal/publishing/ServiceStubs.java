package org.heardportal.publishing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heardportal.account.SignedInPerson;

/**
 * The national list of services as stubs that owners can fill. Importing it twice changes nothing; what vanishes from the list is flagged and kept, because pages
 * may have been begun from it. Nothing of a stub is published.
 */
@Stateless
public class ServiceStubs {

    /** The words under which the list may be used, as its publisher wants them said. */
    private static final String LICENCE = "Open Government Licence v3. Contains the Local Government Services List, LG Inform Plus (LGA).";

    @PersistenceContext(unitName = "heard")
    EntityManager entities;

    @Inject
    ContentDrafts drafts;

    @Inject
    Clock clock;

    /** Takes a list over, whole or, where a line is wrong, not at all. */
    @RolesAllowed("system")
    public StubsImported take(ImportedList list) {
        List<String> problems = new ArrayList<>();
        Map<Integer, StubLine> lines = StubLine.allIn(list.content(), problems);
        if (!problems.isEmpty()) {
            return new StubsImported(0, 0, 0, 0, List.copyOf(problems));
        }
        // one import at a time: of two, the later is compared with what the earlier has left
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended('content_stub', 10)) as text)").getSingleResult();
        long source = source(list, lines.size());
        int fresh = 0;
        int changed = 0;
        for (StubLine line : lines.values()) {
            boolean known = !entities.createNativeQuery("select 1 from content_stub where number = ?1").setParameter(1, line.number()).getResultList().isEmpty();
            int written = write(line, source);
            fresh += known ? 0 : written;
            changed += known ? written : 0;
        }
        int retired = entities.createNativeQuery("update content_stub set retired_at = ?1 where imported <> ?2 and retired_at is null")
                .setParameter(1, Timestamp.from(now())).setParameter(2, source).executeUpdate();
        return new StubsImported(fresh, changed, lines.size() - fresh - changed, retired, List.of());
    }

    /** Writes a line; nought where the same stands there. That the import held it is noted either way. */
    private int write(StubLine line, long source) {
        int written = entities.createNativeQuery("""
                insert into content_stub (number, title, description, imported) values (?1, ?2, ?3, ?4)
                on conflict (number) do update set title = excluded.title, description = excluded.description, retired_at = null
                 where content_stub.title <> excluded.title or content_stub.description <> excluded.description or content_stub.retired_at is not null""")
                .setParameter(1, line.number()).setParameter(2, line.title()).setParameter(3, line.description()).setParameter(4, source).executeUpdate();
        entities.createNativeQuery("update content_stub set imported = ?1 where number = ?2").setParameter(1, source).setParameter(2, line.number()).executeUpdate();
        return written;
    }

    private long source(ImportedList list, int rows) {
        String name = list.fileName().strip();
        return ((Number) entities.createNativeQuery("""
                insert into content_import (kind, file_name, sha256, licence, rows, imported_at) values ('services', ?1, ?2, ?3, ?4, ?5) returning id""")
                .setParameter(1, name.isEmpty() ? "unnamed" : name.substring(0, Math.min(name.length(), 200))).setParameter(2, sha256(list.content()))
                .setParameter(3, LICENCE).setParameter(4, rows).setParameter(5, Timestamp.from(now())).getSingleResult()).longValue();
    }

    /** Stubs whose number is typed, or whose name or description holds every word, by name. */
    @RolesAllowed("owner")
    public List<ServiceStub> find(String typed, int most) {
        String[] words = typed.strip().split("\\s+");
        StringBuilder sql = new StringBuilder("""
                select number, title, description, retired_at is not null,
                       case when exists (select 1 from content_draft d where d.path = s.path)
                              or exists (select 1 from content_revision r where r.path = s.path and r.valid_until is null and not r.withdraws) then s.path else '' end
                  from content_stub s where true""");
        for (int i = 0; i < words.length; i++) {
            sql.append(" and (strpos(lower(title || ' ' || description), lower(cast(?").append(i + 1).append(" as text))) > 0 or cast(number as text) = ?").append(i + 1).append(')');
        }
        var query = entities.createNativeQuery(sql + " order by lower(title), number limit " + most);
        for (int i = 0; i < words.length; i++) {
            query.setParameter(i + 1, words[i]);
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> stub((Object[]) row)).toList();
    }

    /** Where the stubs came from last; empty where there are none. */
    @RolesAllowed("owner")
    public Optional<StubSource> source() {
        List<?> rows = entities.createNativeQuery("select file_name, imported_at, licence from content_import where kind = 'services' order by id desc limit 1").getResultList();
        return rows.stream().findFirst().map(row -> (Object[]) row).map(row -> new StubSource((String) row[0], instant(row[1]), (String) row[2]));
    }

    /**
     * Begins a page about a service of the list, with its name and number; what the list says about it stands beside the page, not in it.
     *
     * @return the path of its file
     * @throws DraftRefused when there is a page with its name already
     * @throws NoSuchPage when the list has no such number
     */
    @RolesAllowed("owner")
    public String begin(SignedInPerson by, int number) {
        List<?> rows = entities.createNativeQuery("select number, title, description, false, path from content_stub where number = ?1").setParameter(1, number).getResultList();
        ServiceStub stub = rows.stream().findFirst().map(row -> stub((Object[]) row)).orElseThrow(NoSuchPage::new);
        String path = BlankPage.pathOf(stub.title());
        drafts.begin(by, path, BlankPage.textOf(stub, by.teams().stream().sorted().findFirst().orElse(""), clock.instant()), stub.description());
        entities.createNativeQuery("update content_stub set path = ?1 where number = ?2").setParameter(1, path).setParameter(2, number).executeUpdate();
        return path;
    }

    private static ServiceStub stub(Object[] row) {
        return new ServiceStub(((Number) row[0]).intValue(), (String) row[1], (String) row[2], (Boolean) row[3], (String) row[4]);
    }

    private static Instant instant(Object time) {
        return time instanceof OffsetDateTime withOffset ? withOffset.toInstant() : ((Date) time).toInstant();
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
