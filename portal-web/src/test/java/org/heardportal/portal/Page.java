package org.heardportal.portal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.heardportal.content.ContentLibrary;
import org.heardportal.content.Language;
import org.heardportal.content.form.FormDefinition;
import org.heardportal.content.guidance.Checker;
import org.heardportal.content.guidance.Checker.Choice;
import org.heardportal.content.guidance.Checker.Question;
import org.heardportal.content.guidance.GuidancePage;
import org.heardportal.content.guidance.Journey;
import org.heardportal.content.guidance.LifeEvent;
import org.heardportal.content.guidance.Topic;
import org.heardportal.content.promise.Standard;
import org.heardportal.content.service.ServiceDefinition;
import org.heardportal.web.route.Audience;
import org.heardportal.web.route.Route;

/**
 * A page in one state, as a visitor meets it. The list is made from the route table and the content, so that a new page is covered
 * without anyone thinking of it; a route whose parts nobody knows how to fill in fails. Pages that have to be prepared are in {@link PreparedPages}.
 *
 * @param route what it is a page of
 * @param state in which state: {@code first view}, {@code no results}
 * @param path path and query to ask for
 */
public record Page(Route route, String state, String path) {

    /** How a page is when it is opened. */
    public static final String FIRST_VIEW = "first view";

    /** Explanatory pages that have an address of their own. */
    private static final Set<String> OWN_ADDRESS = Set.of("privacy", "accessibility-statement", "contact");

    /** A kind of page in each of its states once: the first of its instances. */
    public static List<Page> kinds(Audience audience) {
        List<Page> kinds = new ArrayList<>();
        for (Route route : routes(audience)) {
            instances(route).stream().findFirst().ifPresent(kinds::add);
            kinds.addAll(furtherStates(route));
        }
        return List.copyOf(kinds);
    }

    /** Every page: each service, each topic, each explanatory page, and each further state of a kind. */
    public static List<Page> all(Audience audience) {
        return routes(audience).stream().flatMap(route -> Stream.concat(instances(route).stream(), furtherStates(route).stream())).toList();
    }

    /** The same page in another language. */
    public Page in(Language language) {
        return new Page(route, state + " in " + language, path + (path.contains("?") ? '&' : '?') + "lang=" + language.tag());
    }

    @Override
    public String toString() {
        return route + " (" + state + ") " + path;
    }

    private static List<Route> routes(Audience audience) {
        return Arrays.stream(Route.values()).filter(route -> route.audience() == audience).toList();
    }

    private static List<Page> instances(Route route) {
        if (route.parts().isEmpty()) {
            return List.of(new Page(route, FIRST_VIEW, route.path()));
        }
        if (PreparedPages.firstView(route).isPresent()) {
            return List.of();
        }
        if (route.parts().equals(List.of("kind", "name"))) {
            return List.of(new Page(route, FIRST_VIEW, route.path("services", "missed-bin-collection")));
        }
        ContentLibrary content = SampleContent.library();
        Stream<String> values = switch (route.parts().getFirst()) {
            case "service" -> route.pattern().startsWith("/apply")
                    ? content.forms(Language.ENGLISH).stream().map(FormDefinition::service)
                    : content.services(Language.ENGLISH).stream().map(ServiceDefinition::slug);
            case "topic" -> content.topics(Language.ENGLISH).stream().map(Topic::slug);
            case "page" -> content.pages(Language.ENGLISH).stream().map(GuidancePage::slug).filter(slug -> !OWN_ADDRESS.contains(slug));
            case "journey" -> content.journeys(Language.ENGLISH).stream().map(Journey::slug);
            case "checker" -> content.checkers(Language.ENGLISH).stream().map(Checker::slug);
            case "event" -> content.lifeEvents(Language.ENGLISH).stream().map(LifeEvent::slug);
            case "standard" -> content.promises(Language.ENGLISH).stream().flatMap(promise -> promise.standards().stream()).map(Standard::key);
            case "token" -> Stream.of("0".repeat(64));
            default -> throw new IllegalStateException("Say here how the part '" + route.parts().getFirst() + "' of " + route + " is filled in");
        };
        return values.map(value -> new Page(route, FIRST_VIEW, route.path(value))).toList();
    }

    private static List<Page> furtherStates(Route route) {
        return switch (route) {
            case SEARCH -> List.of(
                    new Page(route, "results", "/search?q=bin"),
                    new Page(route, "results of a sentence", "/search?q=bin+not+emptied"),
                    new Page(route, "corrected", "/search?q=recyling+centre"),
                    new Page(route, "filtered", "/search?q=bin&topic=bins-and-recycling&channel=phone"),
                    new Page(route, "no results with filters", "/search?q=bin&topic=housing&kind=guidance"),
                    new Page(route, "several values", "/search?q=form&channel=phone&channel=counter&kind=service&online=true"),
                    new Page(route, "a reference", "/search?q=R0000000000"),
                    new Page(route, "a place alone", "/search?q=ZZ99+3VZ"),
                    new Page(route, "a place and words", "/search?q=bulky+waste+ZZ99+3VZ"),
                    new Page(route, "no results", "/search?q=zqxjkv"),
                    new Page(route, "long words", "/search?q=" + "donaudampfschifffahrt".repeat(10)));
            case MY_AREA -> List.of(
                    new Page(route, "sent empty", "/my-area?where="),
                    new Page(route, "many addresses", "/my-area?where=ZZ99+2AA"),
                    new Page(route, "one address", "/my-area?where=3+Larkspur+Road"),
                    new Page(route, "no bin days", "/my-area?where=Flat+2,+Windlass+Court"),
                    new Page(route, "unknown", "/my-area?where=zqxjkv"),
                    new Page(route, "elsewhere", "/my-area?postcode=ZZ1+1ZZ"));
            case A_TO_Z -> List.of(new Page(route, "one letter", "/a-to-z?letter=B"));
            case SERVICES -> List.of(new Page(route, "for businesses by number", "/services?audience=businesses&order=number"));
            case CHECKER -> SampleContent.library().checkers(Language.ENGLISH).stream().flatMap(checker -> states(route, checker)).toList();
            default -> List.of();
        };
    }

    /** Sent without an answer, and where its first answers lead in the end. */
    private static Stream<Page> states(Route route, Checker checker) {
        String address = route.path(checker.slug());
        List<String> answers = new ArrayList<>();
        for (Optional<Question> next = checker.questions().stream().findFirst(); next.isPresent();) {
            Choice first = next.get().choices().getFirst();
            answers.add(next.get().key() + "=" + first.value());
            next = checker.question(first.leadsTo());
        }
        return Stream.of(new Page(route, "not answered", address + "?asked=" + checker.questions().getFirst().key()),
                new Page(route, "at the end", address + "?" + String.join("&", answers)));
    }
}
