package org.heardportal.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heardportal.content.Language;
import org.heardportal.promise.PromiseReading;
import org.heardportal.publishing.FormerContent;

/** Puts together what people read of one request: its person, staff, and whoever is sent a message. */
@ApplicationScoped
class RequestReading {

    /** For so long a person can say that it was not done after all; later it is another request. */
    static final Duration REOPENABLE = Duration.ofDays(28);

    @Inject
    RequestRepository requests;

    @Inject
    RequestLog log;

    @Inject
    RequestPromises promises;

    @Inject
    FormerContent former;

    RequestProgress progress(ServiceRequest request, Instant now) {
        Timeline timeline = timeline(request);
        return new RequestProgress(request.id(), request.reference(), request.service(), request.language(), request.state(), request.outcome(),
                request.waitingFor(), request.receivedAt(), promises(request, timeline, now), timeline.forThePerson(), asked(request, timeline),
                canReopen(request, now), timeline.lastKnown());
    }

    RequestFile file(ServiceRequest request, Set<StaffStep> steps, Instant now) {
        Timeline timeline = timeline(request);
        return new RequestFile(request.reference().plain(), request.service(), request.language(), request.channel(), request.state(), request.outcome(),
                request.waitingFor(), request.assignedTo().flatMap(requests::nameOf), request.handlingTeam(), request.receivedAt(), requests.contact(request.id()),
                AnswerLines.of(requests.answers(request.id()), request.formRevision().map(revision -> former.form(revision, Language.ENGLISH))),
                promises(request, timeline, now), timeline.forStaff(), requests.notes(request.id()), asked(request, timeline), steps, request.version());
    }

    /** Empty where the words of the message were disposed of. */
    Optional<Correspondence> correspondence(ServiceRequest request, Optional<Long> messageId) {
        Timeline timeline = timeline(request);
        Optional<String> words = messageId.map(id -> Optional.ofNullable(timeline.messages().get(id))).orElse(Optional.of(""));
        return words.map(written -> new Correspondence(request.reference(), request.service(), request.language(), requests.contact(request.id()).email(),
                told(request, timeline), request.state(), request.outcome(), written));
    }

    static boolean canReopen(ServiceRequest request, Instant now) {
        return request.state() == RequestState.DONE && request.closedAt().filter(closed -> !closed.plus(REOPENABLE).isBefore(now)).isPresent();
    }

    Timeline timeline(ServiceRequest request) {
        return new Timeline(log.of(request.id()), requests.messages(request.id()));
    }

    private static Optional<String> asked(ServiceRequest request, Timeline timeline) {
        return request.state() == RequestState.WAITING_FOR_YOU ? timeline.asked() : Optional.empty();
    }

    private Optional<LocalDate> told(ServiceRequest request, Timeline timeline) {
        return promises.byWeight(request.id()).filter(RequestPromise::isWaitedFor).findFirst()
                .map(promise -> promises.read(promise, timeline.log(), timeline.log().getLast().at()).told());
    }

    private List<PromiseProgress> promises(ServiceRequest request, Timeline timeline, Instant now) {
        return promises.byWeight(request.id()).map(promise -> {
            PromiseReading reading = promises.read(promise, timeline.log(), now);
            return new PromiseProgress(promise.standard(), former.standardWords(promise.standardRevision(), promise.standard(), request.language()), reading);
        }).toList();
    }
}
