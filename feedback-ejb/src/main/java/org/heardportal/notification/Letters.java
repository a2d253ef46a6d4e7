package org.heardportal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.heardportal.casework.Drafts;
import org.heardportal.casework.ServiceRequests;
import org.heardportal.content.ContentLibrary;
import org.heardportal.content.Language;
import org.heardportal.content.council.Council;
import org.heardportal.content.message.MessageTemplate;
import org.heardportal.content.message.MessageTemplate.Message;
import org.heardportal.content.message.Placeholder;
import org.heardportal.content.service.Channel;
import org.heardportal.content.service.ContactPoint;
import org.heardportal.content.service.ServiceDefinition;
import org.heardportal.feedback.FeedbackDesk;
import org.heardportal.notification.Leases.Lease;
import org.heardportal.notification.delivery.MessageSender.Mail;
import org.heardportal.publishing.FormerContent;
import org.heardportal.publishing.PublishedContent;

/** Makes the message of an outbox row: the words of its template, and who gets it and what there is to say, as it is now. Secret links are minted here. */
@ApplicationScoped
class Letters {

    @Inject
    ServiceRequests requests;

    @Inject
    Drafts drafts;

    @Inject
    FeedbackDesk feedback;

    @Inject
    OwnerLetters owners;

    @Inject
    FormerContent former;

    @Inject
    PublishedContent content;

    @Inject
    NotificationSettings settings;

    /** To whom, in which language, and what there is to say. */
    private record Told(String to, Language language, Map<Placeholder, String> values) {
    }

    /** The message; empty where there is nobody any more to send it to, or nothing left to say. */
    Optional<Mail> mail(Lease lease) {
        MessageTemplate template = former.message(lease.templateRevision());
        return told(lease.topic()).filter(told -> !told.to().isEmpty()).map(told -> {
            ContentLibrary library = content.current();
            Council council = library.council(told.language());
            Map<Placeholder, String> values = told.values();
            ContactPoint phone = council.contactPoints().getFirst();
            values.put(Placeholder.COUNCIL, council.shortName());
            values.put(Placeholder.PHONE, phone.address());
            values.put(Placeholder.HOURS, phone.hours());
            Optional<String> email = emailOf(council);
            values.put(email.isPresent() ? Placeholder.EMAIL : Placeholder.NO_REPLY, email.orElseGet(this::noReply));
            Message message = template.fill(values);
            return new Mail(lease.id(), "<outbox-" + lease.id() + "@" + settings.site().getHost() + ">", council.name(), email.orElseGet(this::noReply), told.to(),
                    message.subject(), message.body(), template.language().tag(), lease.queuedAt());
        });
    }

    private Optional<Told> told(Topic topic) {
        return switch (topic) {
            case Topic.Request request -> requests.correspondence(request.id(), request.messageId()).map(found -> {
                Map<Placeholder, String> values = values("/track?reference=" + found.reference().plain(), found.language());
                values.put(Placeholder.REFERENCE, found.reference().toString());
                values.put(Placeholder.SERVICE, serviceName(found.service(), found.language()));
                values.put(Placeholder.WORDS, found.words().strip());
                found.due().ifPresent(due -> values.put(Placeholder.DUE, day(due, found.language())));
                return new Told(found.email(), found.language(), values);
            });
            case Topic.Feedback said -> feedback.correspondence(said.id()).map(found -> {
                Map<Placeholder, String> values = values("/feedback/" + found.reference().plain(), found.language());
                values.put(Placeholder.REFERENCE, found.reference().toString());
                values.put(Placeholder.WORDS, found.answer().strip());
                found.service().ifPresent(service -> values.put(Placeholder.SERVICE, serviceName(service, found.language())));
                return new Told(found.email(), found.language(), values);
            });
            case Topic.Pages pages -> owners.told(pages).map(found -> {
                Map<Placeholder, String> values = values(found.path(), Language.ENGLISH);
                values.put(Placeholder.WORDS, found.words());
                return new Told(found.email(), Language.ENGLISH, values);
            });
            case Topic.Draft draft -> drafts.mintLink(draft.id()).map(found -> {
                Map<Placeholder, String> values = values("/resume/" + found.token(), found.language());
                values.put(Placeholder.SERVICE, serviceName(found.service(), found.language()));
                return new Told(found.email(), found.language(), values);
            });
        };
    }

    private Map<Placeholder, String> values(String path, Language language) {
        Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
        values.put(Placeholder.LINK, link(settings.site(), path, language));
        return values;
    }

    /** The address of a page as a message shows it; the language goes along as in every link of the portal. */
    static String link(URI site, String path, Language language) {
        return site + path + (language == Language.ENGLISH ? "" : (path.contains("?") ? "&lang=" : "?lang=") + language.tag());
    }

    /** A day within a sentence; the Welsh names of days come with a capital that only stands at its beginning. */
    static String day(LocalDate day, Language language) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.forLanguageTag(language.tag())).format(day).replaceFirst("^Dydd ", "dydd ");
    }

    private String serviceName(String slug, Language language) {
        return content.current().service(slug, language).map(ServiceDefinition::name).orElseGet(() -> slug.replace('-', ' '));
    }

    private String noReply() {
        return "no-reply@" + settings.site().getHost();
    }

    private static Optional<String> emailOf(Council council) {
        List<ContactPoint> points = council.contactPoints();
        return points.stream().filter(point -> point.channel() == Channel.EMAIL).map(ContactPoint::address).findFirst();
    }
}
