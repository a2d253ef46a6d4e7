package org.heardportal.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.heardportal.casework.RequestFile.Note;
import org.heardportal.shared.Reference;
import org.heardportal.shared.Secret;

/** Requests and what belongs to them, except for their log and their promises. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class RequestRepository {

    @PersistenceContext(unitName = "heard")
    EntityManager entities;

    Optional<ServiceRequest> find(Reference reference) {
        return entities.createQuery("select r from ServiceRequest r where r.reference = :reference", ServiceRequest.class)
                .setParameter("reference", reference.plain()).getResultStream().findFirst();
    }

    Optional<ServiceRequest> find(long id) {
        return Optional.ofNullable(entities.find(ServiceRequest.class, id));
    }

    /** The request, which nobody else changes until this transaction ends: what is read of it is what the last one left. */
    Optional<ServiceRequest> findToChange(Reference reference) {
        return entities.createQuery("select r from ServiceRequest r where r.reference = :reference", ServiceRequest.class)
                .setParameter("reference", reference.plain()).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    /** Writes down what belongs to a request; what gets an id has it now. */
    <T> T add(T belonging) {
        entities.persist(belonging);
        entities.flush();
        return belonging;
    }

    void addAnswers(long requestId, Map<String, String> answers) {
        answers.forEach((question, answer) -> entities
                .createNativeQuery("insert into request_answer (request_id, question, answer) values (?1, ?2, to_jsonb(cast(?3 as text)))")
                .setParameter(1, requestId).setParameter(2, question).setParameter(3, answer).executeUpdate());
    }

    /** Canonical answers by question, in the order in which they were given. */
    Map<String, String> answers(long requestId) {
        Stream<?> rows = entities.createNativeQuery("select question, jsonb_build_array(answer) ->> 0 from request_answer where request_id = ?1 order by id")
                .setParameter(1, requestId).getResultStream();
        Map<String, String> answers = new LinkedHashMap<>();
        rows.map(row -> (Object[]) row).forEach(row -> answers.put((String) row[0], (String) row[1]));
        return answers;
    }

    /** How to reach the person; nothing where nothing was given or it was disposed of. */
    Contact contact(long requestId) {
        return entities.createQuery("select c from RequestContact c where c.requestId = :request and c.replacedAt is null", RequestContact.class)
                .setParameter("request", requestId).getResultStream().findFirst().map(RequestContact::contact).orElse(Contact.NONE);
    }

    /** The words of each message of a request, by id. */
    Map<Long, String> messages(long requestId) {
        Map<Long, String> words = new LinkedHashMap<>();
        entities.createQuery("select m from RequestMessage m where m.requestId = :request", RequestMessage.class)
                .setParameter("request", requestId).getResultStream().forEach(message -> words.put(message.id(), message.words()));
        return words;
    }

    /** Notes among colleagues, newest first. */
    List<Note> notes(long requestId) {
        Stream<?> rows = entities.createNativeQuery("""
                select coalesce(a.name, ''), cast(extract(epoch from n.written_at) * 1000000 as bigint), n.words
                  from request_note n left join account a on a.id = n.written_by
                 where n.request_id = ?1 order by n.id desc""").setParameter(1, requestId).getResultStream();
        return rows.map(row -> (Object[]) row)
                .map(row -> new Note((String) row[0], Instant.EPOCH.plus(((Number) row[1]).longValue(), ChronoUnit.MICROS), (String) row[2])).toList();
    }

    /** What a colleague is called. */
    Optional<String> nameOf(long account) {
        Stream<?> names = entities.createNativeQuery("select name from account where id = ?1").setParameter(1, account).getResultStream();
        return names.map(String.class::cast).findFirst();
    }

    /** The request of a proof that was given later than an instant. */
    Optional<ServiceRequest> proved(Reference reference, String token, Instant after) {
        return find(reference).filter(request -> entities
                .createQuery("select count(p) from RequestProof p where p.tokenHash = :hash and p.requestId = :request and p.provedAt > :after", Long.class)
                .setParameter("hash", Secret.hash(token)).setParameter("request", request.id()).setParameter("after", after).getSingleResult() > 0);
    }

    int removeProofsUntil(Instant at) {
        return entities.createQuery("delete from RequestProof p where p.provedAt <= :at").setParameter("at", at).executeUpdate();
    }

    /** Requests that have waited for the person since before an instant, the longest wait first. */
    List<Reference> waitingForThePersonSince(Instant before) {
        return entities.createQuery("select r from ServiceRequest r where r.state = 'waiting_for_you' and r.stateSince < :before order by r.stateSince", ServiceRequest.class)
                .setParameter("before", before).getResultStream().map(ServiceRequest::reference).toList();
    }
}
