package org.heardportal.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heardportal.account.Teams;
import org.heardportal.content.Language;
import org.heardportal.content.service.Channel;
import org.heardportal.content.service.ServiceDefinition;
import org.heardportal.publishing.PublishedContent;
import org.heardportal.shared.Actor;
import org.heardportal.shared.DomainEvent;
import org.heardportal.shared.Reference;
import org.heardportal.shared.Secret;

/** Opens requests: row, log, promises, answers, contact and proof, all in the transaction of whoever calls. */
@ApplicationScoped
class RequestOpening {

    /** Whoever asks on these is told at once that we have it, by a page or a voice; a letter or an e-mail is acknowledged by whoever takes it in hand. */
    static final Set<Channel> TOLD_AT_ONCE = EnumSet.of(Channel.WEB, Channel.PHONE, Channel.COUNTER);

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    RequestRepository requests;

    @Inject
    RequestLog log;

    @Inject
    RequestPromises promises;

    @Inject
    PublishedContent published;

    @Inject
    Teams teams;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> happened;

    Receipt open(OpenServiceRequest asked) {
        return open(asked, Secret.mint());
    }

    /** With a proof that was minted before, for a form that may come twice: each time its browser gets the same one. */
    Receipt open(OpenServiceRequest asked, String proof) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        OpenServiceRequest command = asked.occurring(asked.occurredAt().truncatedTo(ChronoUnit.MICROS));
        if (command.occurredAt().isAfter(now)) {
            throw new IllegalArgumentException("A request cannot come at %s, which is after %s".formatted(command.occurredAt(), now));
        }
        ServiceDefinition service = published.current().service(command.service(), Language.ENGLISH)
                .orElseThrow(() -> new IllegalArgumentException("There is no service " + command.service()));
        teams.know(List.of(service.owningTeam(), service.handlingTeams().getFirst()));
        Optional<ReceiptCode> code = command.contact().proves() ? Optional.empty() : Optional.of(ReceiptCode.of(proof));
        ServiceRequest request = new ServiceRequest(Reference.random(Reference.Kind.REQUEST, RANDOM), command, service, published.revisions().service(service.slug()));
        code.ifPresent(request::openTo);
        write(request, command, service, now);
        requests.add(new RequestProof(proof, request.id(), now));
        happened.fire(new ServiceRequestOpened(now, command.actor(), request.id()));
        return new Receipt(request.id(), request.reference(), proof, code.map(ReceiptCode::grouped));
    }

    private void write(ServiceRequest request, OpenServiceRequest command, ServiceDefinition service, Instant now) {
        List<Stamp> stamps = promises.stamps(service, LocalDate.ofInstant(command.occurredAt(), LONDON));
        EventDetails team = EventDetails.NONE.withTeam(request.handlingTeam());
        EventDetails details = told(stamps, command.occurredAt()).map(team::withDue).orElse(team);
        log.begin(request, new Happening(RequestEventKind.RECEIVED, command.occurredAt(), now, command.actor(), command.channel(), "", details), stamps);
        if (TOLD_AT_ONCE.contains(command.channel())) {
            log.write(request, new Happening(RequestEventKind.ACKNOWLEDGED, command.occurredAt(), now, Actor.system(), command.channel(), "", EventDetails.NONE));
        }
        requests.addAnswers(request.id(), command.answers());
        if (!command.contact().equals(Contact.NONE)) {
            requests.add(new RequestContact(request, command.contact(), now));
        }
    }

    /** The date that the person is told: by which we finish, or else answer. */
    private Optional<LocalDate> told(List<Stamp> stamps, Instant received) {
        return stamps.stream().filter(Stamp::isWaitedFor)
                .max(Comparator.comparing(stamp -> stamp.measure().until()))
                .map(stamp -> stamp.dueFor(received, published.current().calendar()));
    }
}
