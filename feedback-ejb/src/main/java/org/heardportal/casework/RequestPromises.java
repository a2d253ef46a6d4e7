package org.heardportal.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heardportal.content.ContentLibrary;
import org.heardportal.content.Language;
import org.heardportal.content.promise.Measure;
import org.heardportal.content.promise.Promise;
import org.heardportal.content.promise.Standard;
import org.heardportal.content.promise.Target;
import org.heardportal.content.service.ServiceDefinition;
import org.heardportal.promise.PromiseClock;
import org.heardportal.promise.PromiseReading;
import org.heardportal.publishing.FormerContent;
import org.heardportal.publishing.PublishedContent;

/** The promises that are stamped on requests: which ones a service makes, and what their clocks say after each event. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class RequestPromises {

    @PersistenceContext(unitName = "heard")
    EntityManager entities;

    @Inject
    PublishedContent published;

    @Inject
    FormerContent former;

    /** The standards of a service that are a time and hold on a day, as they are published now. One in hours of opening has no clock yet and is not stamped. */
    List<Stamp> stamps(ServiceDefinition service, LocalDate day) {
        ContentLibrary content = published.current();
        return service.standards().stream().flatMap(key -> stamp(content, key, day).stream()).toList();
    }

    private Optional<Stamp> stamp(ContentLibrary content, String key, LocalDate day) {
        for (Promise promise : content.promises(Language.ENGLISH)) {
            for (Standard standard : promise.standards()) {
                if (standard.key().equals(key) && standard.measure() instanceof Measure.Time time && !standard.from().isAfter(day)
                        && time.target().unit() != Target.Unit.HOURS_OF_OPENING) {
                    return Optional.of(new Stamp(key, published.revisions().promise(promise.key()), published.revisions().calendar(), time));
                }
            }
        }
        return Optional.empty();
    }

    void stamp(ServiceRequest request, List<Stamp> stamps, List<RequestEvent> log) {
        for (Stamp stamp : stamps) {
            PromiseClock clock = new PromiseClock(stamp.measure(), former.calendar(stamp.calendarRevision()));
            entities.persist(new RequestPromise(request, stamp, PromiseStanding.after(log, stamp.standard(), clock)));
        }
    }

    /** Takes over what each clock says after the log as it is now. */
    void follow(long requestId, List<RequestEvent> log) {
        of(List.of(requestId)).forEach(promise -> promise.take(after(log, promise)));
    }

    /** What the columns of a promise have to say after a log. */
    PromiseStanding after(List<RequestEvent> log, RequestPromise promise) {
        return PromiseStanding.after(log, promise.standard(), clock(promise));
    }

    /** What the clock of a promise shows at an instant. */
    PromiseReading read(RequestPromise promise, List<RequestEvent> log, Instant at) {
        List<RequestEvent> standing = RequestEvent.standing(log);
        Instant latest = standing.getLast().at();
        return clock(promise).read(PromiseEvents.history(standing, promise.standard()), at.isBefore(latest) ? latest : at);
    }

    PromiseClock clock(RequestPromise promise) {
        return promise.clock(former.calendar(promise.calendarRevision()));
    }

    /** The promises of one request, what matters most to the person first. */
    Stream<RequestPromise> byWeight(long requestId) {
        return of(List.of(requestId)).stream().sorted(RequestPromise.BY_WEIGHT);
    }

    List<RequestPromise> of(Collection<Long> requests) {
        return requests.isEmpty() ? List.of() : entities.createQuery("select p from RequestPromise p where p.requestId in :requests", RequestPromise.class)
                .setParameter("requests", requests).getResultList();
    }
}
