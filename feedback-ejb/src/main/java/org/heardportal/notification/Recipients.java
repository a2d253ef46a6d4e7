package org.heardportal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import org.heardportal.content.Language;

/**
 * Whether somebody can be written to, and in which language. It looks at rows of other features, because the boundaries that give addresses away answer to the
 * system alone, and a message is written while somebody else acts. The address itself is not read here.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Recipients {

    @PersistenceContext(unitName = "heard")
    EntityManager entities;

    /** The language of a request; empty where its person left no e-mail address. */
    Optional<Language> languageOfRequest(long request) {
        return language("""
                select r.language from service_request r join request_contact c on c.request_id = r.id and c.replaced_at is null
                 where r.id = ?1 and c.email <> ''""", request);
    }

    /** The language of a piece of feedback; empty where its person left no e-mail address. */
    Optional<Language> languageOfFeedback(long feedback) {
        return language("select f.language from feedback f join feedback_contact c on c.feedback_id = f.id where f.id = ?1", feedback);
    }

    /** The language of a draft; empty where there is no address to send its link to. */
    Optional<Language> languageOfDraft(long draft) {
        return language("select language from draft where id = ?1 and email <> ''", draft);
    }

    /** The accounts of the owners of a team; of all owners where no team is named. */
    List<Long> ownersOf(Optional<String> team) {
        List<?> ids = entities.createNativeQuery("""
                select a.id from account a join account_role r on r.account_id = a.id and r.role = 'owner'
                 where a.closed_at is null and (cast(?1 as text) = '' or exists (select 1 from membership m where m.account_id = a.id and m.team = ?1))
                 order by a.id""").setParameter(1, team.orElse("")).getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    private Optional<Language> language(String sql, long id) {
        entities.flush();
        Query query = entities.createNativeQuery(sql).setParameter(1, id);
        return query.getResultList().stream().findFirst().map(tag -> Language.ofTag(tag.toString()).orElse(Language.ENGLISH));
    }
}
