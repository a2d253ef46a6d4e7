package org.heardportal.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heardportal.content.ContentLibrary;
import org.heardportal.content.ContentPage;
import org.heardportal.content.Language;
import org.heardportal.content.RichText;
import org.heardportal.content.guidance.Topic;
import org.heardportal.content.form.FormDefinition;
import org.heardportal.content.service.Availability;
import org.heardportal.content.service.Channel;
import org.heardportal.content.service.ContactPoint;
import org.heardportal.content.service.Fee;
import org.heardportal.content.service.ServiceDefinition;
import org.heardportal.content.words.PageWords;
import org.heardportal.content.PageKind;

/**
 * What can be found in a content library: its services, explanatory pages and topics, each once in every language it is written in.
 * Text for staff is left out.
 */
public final class SearchDocuments {

    private SearchDocuments() {
    }

    /** Every document of a library. A text that has no translation is there once, in the language it has. */
    public static Collection<SearchDocument> of(ContentLibrary library) {
        Set<String> withForm = library.forms(Language.ENGLISH).stream().map(FormDefinition::service).collect(Collectors.toSet());
        Set<SearchDocument> documents = new LinkedHashSet<>();
        for (Language language : Language.values()) {
            library.services(language).forEach(service -> documents.add(of(service, withForm.contains(service.slug()))));
            library.pages(language).forEach(page -> documents.add(of(page, List.of())));
            library.journeys(language).forEach(journey -> documents.add(of(journey, List.of())));
            library.checkers(language).forEach(checker -> documents.add(of(checker, List.of(Channel.WEB))));
            library.topics(language).forEach(topic -> documents.add(of(topic, library.servicesOf(topic, topic.language()))));
        }
        return List.copyOf(documents);
    }

    private static SearchDocument of(ServiceDefinition service, boolean hasForm) {
        List<Channel> channels = channels(service);
        boolean open = service.availability() == Availability.OPEN;
        return new SearchDocument(PageKind.SERVICE, service.slug(), service.language(), service.name(), service.summary(), service.alsoCalled(),
                body(service), service.topics(), service.audiences(), service.lifeEvents(), channels,
                open && (hasForm || channels.contains(Channel.WEB)), open);
    }

    /** A page that explains: its channels are no ways to ask for something, so a filter by channel does not find it; a checker is used here. */
    private static SearchDocument of(ContentPage page, List<Channel> channels) {
        return new SearchDocument(page.kind(), page.slug(), page.language(), page.title(), page.summary(), page.alsoCalled(), wordsOf(page), page.topics(),
                page.audiences(), page.lifeEvents(), channels, channels.contains(Channel.WEB), true);
    }

    private static String wordsOf(ContentPage page) {
        return PageWords.of(page).stream().skip(1).map(part -> new RichText(part).plain()).collect(Collectors.joining("\n"));
    }

    /** A topic is found by the names of its services too: whoever looks for one of them is also near the others. */
    private static SearchDocument of(Topic topic, List<ServiceDefinition> services) {
        String names = services.stream().map(ServiceDefinition::name).collect(Collectors.joining("\n"));
        return new SearchDocument(PageKind.TOPIC, topic.slug(), topic.language(), topic.name(), topic.summary(), List.of(),
                names, List.of(topic.slug()), List.of(), List.of(), List.of(), false, true);
    }

    /** All the public words. Contact points lend their labels and notes, not their hours, which are alike on every page. */
    private static String body(ServiceDefinition service) {
        List<String> parts = new ArrayList<>(List.of(service.about().plain(), service.whoCanGetIt().plain()));
        parts.addAll(service.whatYouNeed());
        parts.add(service.cost().summary());
        service.cost().fees().stream().map(Fee::what).forEach(parts::add);
        service.contactPoints().stream().flatMap(point -> Stream.of(point.label(), point.note())).forEach(parts::add);
        parts.addAll(service.whatHappensNext());
        return String.join("\n", parts);
    }

    private static List<Channel> channels(ServiceDefinition service) {
        Set<Channel> channels = EnumSet.noneOf(Channel.class);
        service.contactPoints().stream().map(ContactPoint::channel).forEach(channels::add);
        return List.copyOf(channels);
    }
}
