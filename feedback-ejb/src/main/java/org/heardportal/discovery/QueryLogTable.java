package org.heardportal.discovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The table of queries. What is written to it is masked and hashed here, and nowhere else. */
@ApplicationScoped
class QueryLogTable {

    /** Whoever searches again within it has not found what they looked for; later it may be another matter. */
    private static final Duration SAME_MATTER = Duration.ofSeconds(60);

    /** As long as a page of results is looked at. */
    private static final Duration TICKET = Duration.ofDays(1);

    /** To compare with the same month a year before; a year and a month. */
    private static final Duration KEPT = Duration.ofDays(396);

    @PersistenceContext(unitName = "heard")
    EntityManager entities;

    @Inject
    SaltOfTheDay salt;

    @Inject
    OrdinaryWords ordinary;

    /** Writes notes in their order, all or none. */
    @Transactional(TxType.REQUIRES_NEW)
    void write(List<Noted> notes) {
        for (Noted note : notes) {
            switch (note) {
                case Noted.Made made -> add(made);
                case Noted.Opened opened -> open(opened);
                case Noted.Missed missed -> miss(missed);
            }
        }
    }

    /** The row, and on the search before it that it was followed by this one. */
    private void add(Noted.Made note) {
        MaskedQuery mask = new MaskedQuery(ordinary.now());
        String words = mask.of(note.search().words());
        // a corrected name is a word of ours beside somebody's family name, which nothing would find in it
        String corrected = words.contains("[") ? "" : note.search().corrected().map(mask::of).orElse("");
        Timestamp at = Timestamp.from(note.at());
        entities.createNativeQuery("""
                with added as (
                    insert into query_log (asked_at, visit, language, masked_words, results, ticket_hash, corrected) values (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                    returning id, visit, masked_words)
                update query_log before set followed_by = added.id from added
                 where before.masked_words <> added.masked_words
                   and before.id = (select p.id from query_log p where p.visit = ?2 and p.asked_at between ?8 and ?1 order by p.asked_at desc, p.id desc limit 1)""")
                .setParameter(1, at).setParameter(2, salt.visit(note.search().visitor(), note.at())).setParameter(3, note.search().language().tag())
                .setParameter(4, words).setParameter(5, Math.max(0, note.search().results())).setParameter(6, note.ticketHash())
                .setParameter(7, corrected).setParameter(8, Timestamp.from(note.at().minus(SAME_MATTER)))
                .executeUpdate();
    }

    /** The first result that was opened counts: it is what the page of results led to. */
    private void open(Noted.Opened note) {
        entities.createNativeQuery("update query_log set opened_rank = ?1, opened = ?2 where ticket_hash = ?3 and asked_at > ?4 and opened_rank is null")
                .setParameter(1, note.rank()).setParameter(2, note.path()).setParameter(3, note.ticketHash()).setParameter(4, oldest(note.at())).executeUpdate();
    }

    private void miss(Noted.Missed note) {
        entities.createNativeQuery("update query_log set missed = true where ticket_hash = ?1 and asked_at > ?2")
                .setParameter(1, note.ticketHash()).setParameter(2, oldest(note.at())).executeUpdate();
    }

    /** Disposes of what is older than it may be: rows, tickets, the salt of a day that is over, and what closed tasks say of old queries. */
    @Transactional
    void dispose(Instant now) {
        Timestamp oldest = Timestamp.from(now.minus(KEPT));
        entities.createNativeQuery("delete from query_log where asked_at < ?1").setParameter(1, oldest).executeUpdate();
        entities.createNativeQuery("delete from task_query where task_id in (select id from improvement_task where closed_at is not null and opened_at < ?1)")
                .setParameter(1, oldest).executeUpdate();
        entities.createNativeQuery("update query_log set ticket_hash = null where ticket_hash is not null and asked_at < ?1")
                .setParameter(1, oldest(now)).executeUpdate();
        salt.dispose(now);
    }

    private static Timestamp oldest(Instant now) {
        return Timestamp.from(now.minus(TICKET));
    }
}
