package org.heardportal.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.heardportal.content.ContentLibrary;
import org.heardportal.content.Language;
import org.heardportal.content.guidance.Checker;
import org.heardportal.content.guidance.GuidancePage;
import org.heardportal.content.guidance.Journey;
import org.heardportal.content.guidance.LifeEvent;
import org.heardportal.content.guidance.Topic;
import org.heardportal.content.promise.Standard;
import org.heardportal.content.service.ServiceDefinition;
import org.heardportal.publishing.PublishedContent;
import org.heardportal.web.route.Route;

/** The path of every page that everyone may read: the routes without parts, and those with parts for each thing that is published. */
@ApplicationScoped
public class PublicAddresses {

    private final PublishedContent content;

    /** For the container, which makes a proxy of this class. */
    protected PublicAddresses() {
        this(null);
    }

    @Inject
    public PublicAddresses(PublishedContent content) {
        this.content = content;
    }

    /** All paths, in the order of the route table and then of the content. */
    public List<String> all() {
        ContentLibrary library = content.current();
        return Arrays.stream(Route.values()).filter(Route::sameForEveryone).flatMap(route -> of(route, library)).distinct().toList();
    }

    private static Stream<String> of(Route route, ContentLibrary library) {
        return switch (route) {
            case SERVICE -> library.services(Language.ENGLISH).stream().map(ServiceDefinition::slug).map(route::path);
            case JOURNEY -> library.journeys(Language.ENGLISH).stream().map(Journey::slug).map(route::path);
            case CHECKER -> library.checkers(Language.ENGLISH).stream().map(Checker::slug).map(route::path);
            case LIFE_EVENT -> library.lifeEvents(Language.ENGLISH).stream().map(LifeEvent::slug).map(route::path);
            case TOPIC -> library.topics(Language.ENGLISH).stream().map(Topic::slug).map(route::path);
            case STANDARD -> library.promises(Language.ENGLISH).stream().flatMap(promise -> promise.standards().stream()).map(Standard::key).map(route::path);
            case GUIDANCE -> library.pages(Language.ENGLISH).stream().map(GuidancePage::slug).map(PublicAddresses::pathOfPage);
            default -> route.parts().isEmpty() ? Stream.of(route.path()) : Stream.empty();
        };
    }

    /** Three pages have an address of their own, whose route has their name. */
    private static String pathOfPage(String slug) {
        return Arrays.stream(Route.values()).filter(route -> route.pattern().equals("/" + slug)).findFirst()
                .map(Route::path).orElseGet(() -> Route.GUIDANCE.path(slug));
    }
}
