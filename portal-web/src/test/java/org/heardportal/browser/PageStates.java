package org.heardportal.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.heardportal.content.ContentLibrary;
import org.heardportal.content.Language;
import org.heardportal.content.guidance.Checker;
import org.heardportal.portal.Page;
import org.heardportal.portal.PreparedPage;
import org.heardportal.portal.PreparedPages;
import org.heardportal.portal.SampleContent;
import org.heardportal.web.route.Audience;
import org.heardportal.web.route.Route;

/**
 * Every kind of page in every state that it has, derived from the route table and the content. A route with a part in its address that
 * is not known here or in {@link PreparedPages} fails the run: nobody can forget a new page.
 */
final class PageStates {

    /** Far longer than anyone types into a search box, and with a word that no line can hold. */
    private static final String LONG_WORDS = "my bin was not emptied again ".repeat(12) + "x".repeat(200);

    private static final ContentLibrary CONTENT = SampleContent.library();

    private PageStates() {
    }

    /** Each kind of page in each state. */
    static List<PageState> all() {
        var states = new ArrayList<PageState>();
        for (var route : Route.values()) {
            var plain = plain(route);
            states.add(plain);
            states.add(plain.inWelsh());
            if (asksForSomething(route)) {
                states.add(plain.sentEmpty());
            }
            for (var page : PreparedPages.of(route).stream().filter(of -> !of.state().equals(Page.FIRST_VIEW)).toList()) {
                var prepared = PageState.prepared(page);
                states.add(prepared);
                if (asksForSomething(route)) {
                    states.add(prepared.sentEmpty());
                }
                if (prepared.forResidents() && page.day() == PreparedPage.Day.BUSY) {
                    states.add(prepared.inWelsh());
                }
            }
        }
        states.addAll(searches());
        states.addAll(answers());
        states.addAll(lists());
        states.addAll(areas());
        states.addAll(errors());
        return states.stream().filter(PageStates::isWanted).toList();
    }

    /** Each kind of page once, as it is when it opens. */
    static Stream<PageState> kinds() {
        return Stream.of(Route.values()).map(PageStates::plain);
    }

    /** Each page of the content, for the layers that look at every instance. */
    static Stream<PageState> instances() {
        var services = CONTENT.services(Language.ENGLISH).stream().map(service -> Route.SERVICE.path(service.slug()));
        var topics = CONTENT.topics(Language.ENGLISH).stream().map(topic -> Route.TOPIC.path(topic.slug()));
        var pages = CONTENT.pages(Language.ENGLISH).stream().map(page -> page.slug()).filter(slug -> !hasOwnAddress(slug)).map(Route.GUIDANCE::path);
        var standards = CONTENT.promises(Language.ENGLISH).stream().flatMap(promise -> promise.standards().stream()).map(standard -> Route.STANDARD.path(standard.key()));
        var journeys = CONTENT.journeys(Language.ENGLISH).stream().map(journey -> Route.JOURNEY.path(journey.slug()));
        var checkers = CONTENT.checkers(Language.ENGLISH).stream().map(checker -> Route.CHECKER.path(checker.slug()));
        var lifeEvents = CONTENT.lifeEvents(Language.ENGLISH).stream().map(event -> Route.LIFE_EVENT.path(event.slug()));
        return Stream.of(services, topics, pages, journeys, checkers, lifeEvents, standards).flatMap(paths -> paths).map(path -> PageState.opened(path, path, Audience.RESIDENT)).filter(PageStates::isWanted);
    }

    /** While tests are written they may look at some states only: those whose names fit a regular expression. */
    static boolean isWanted(PageState state) {
        return state.name().matches(System.getProperty("heard.test.states", ".*"));
    }

    private static PageState plain(Route route) {
        return PreparedPages.firstView(route).map(PageState::prepared)
                .orElseGet(() -> PageState.opened(route.name(), addressOf(route), route.audience()));
    }

    private static boolean hasOwnAddress(String slug) {
        return Stream.of(Route.values()).anyMatch(route -> route.pattern().equals("/" + slug));
    }

    private static boolean asksForSomething(Route route) {
        return Set.of(Route.SIGN_IN, Route.FEEDBACK, Route.FEEDBACK_WORDS, Route.APPLY_QUESTION, Route.APPLY_LATER, Route.RESUME, Route.TRACK, Route.OWNER_CONTENT_NEW).contains(route);
    }

    private static List<PageState> searches() {
        return List.of(
                search("search-results", "?q=bin+not+emptied"),
                search("search-one-topic", "?q=bin&topic=bins-and-recycling"),
                search("search-no-results", "?q=zzxxqq"),
                search("search-corrected", "?q=pothle"),
                search("search-narrowed", "?q=bin&kind=service&channel=phone&channel=counter"),
                search("search-nothing-left", "?q=bin&topic=births-deaths-and-marriages&kind=guidance&audience=businesses"),
                search("search-reference", "?q=R0000000000"),
                search("search-place", "?q=ZZ99+3VZ"),
                search("search-long-words", "?q=" + LONG_WORDS.replace(' ', '+')),
                search("search-second-language", "?q=bin+not+emptied&lang=cy"));
    }

    private static PageState search(String name, String query) {
        return PageState.opened(name, Route.SEARCH.pattern() + query, Audience.RESIDENT);
    }

    /** A checker whose question was sent without an answer, and where its first answers lead in the end; each page of each checker is read over HTTP. */
    private static List<PageState> answers() {
        Checker checker = CONTENT.checkers(Language.ENGLISH).getFirst();
        String address = Route.CHECKER.path(checker.slug());
        return List.of(
                PageState.opened("checker-not-answered", address + "?asked=" + checker.questions().getFirst().key(), Audience.RESIDENT),
                PageState.opened("checker-end", address + "?" + firstAnswers(checker), Audience.RESIDENT));
    }

    private static String firstAnswers(Checker checker) {
        List<String> answers = new ArrayList<>();
        var question = checker.questions().stream().findFirst();
        while (question.isPresent()) {
            var choice = question.get().choices().getFirst();
            answers.add(question.get().key() + "=" + choice.value());
            question = checker.question(choice.leadsTo());
        }
        return String.join("&", answers);
    }

    private static List<PageState> lists() {
        return List.of(
                PageState.opened("owner-page-not-translated", Route.OWNER_CONTENT_PAGE.path("services", "recycling-centres.cy"), Audience.OWNER),
                PageState.opened("a-to-z-letter", Route.A_TO_Z.path() + "?letter=B", Audience.RESIDENT),
                PageState.opened("services-for-businesses-by-number", Route.SERVICES.path() + "?audience=businesses&order=number", Audience.RESIDENT));
    }

    /** The gazetteer of the sample council: a street with more addresses than a page, one that is found, one without bin days, and what is not there. */
    private static List<PageState> areas() {
        return List.of(
                area("area-sent-empty", "?where="),
                area("area-many-addresses", "?where=zz992aa"),
                area("area-many-addresses-welsh", "?where=zz992aa&page=2&lang=cy"),
                area("area-one-address", "?where=3+Larkspur+Rd"),
                area("area-one-address-welsh", "?where=3+Larkspur+Rd&lang=cy"),
                area("area-no-bin-days", "?where=Flat+2,+Windlass+Court"),
                area("area-unknown-postcode", "?where=ZZ99+9ZZ"),
                area("area-unknown-street", "?where=" + LONG_WORDS.replace(' ', '+')),
                area("area-unknown-address", "?uprn=1"),
                area("area-elsewhere", "?postcode=ZZ1+1ZZ"));
    }

    private static PageState area(String name, String query) {
        return PageState.opened(name, Route.MY_AREA.path() + query, Audience.RESIDENT);
    }

    private static List<PageState> errors() {
        return List.of(
                PageState.opened("error-no-such-page", "/no-such-page", Audience.RESIDENT),
                PageState.opened("error-no-such-page-welsh", "/no-such-page?lang=cy", Audience.RESIDENT),
                PageState.opened("error-bad-request", "/search?q=%00", Audience.RESIDENT));
    }

    private static String addressOf(Route route) {
        return route.path(route.parts().stream().map(part -> anExample(route, part)).toArray(String[]::new));
    }

    private static String anExample(Route route, String part) {
        return switch (part) {
            case "service" -> route.pattern().startsWith("/apply") ? "missed-bin-collection" : CONTENT.services(Language.ENGLISH).getFirst().slug();
            case "topic" -> CONTENT.topics(Language.ENGLISH).getFirst().slug();
            case "page" -> "complaints";
            case "kind" -> "services";
            case "name" -> "missed-bin-collection";
            case "journey" -> CONTENT.journeys(Language.ENGLISH).getFirst().slug();
            case "checker" -> CONTENT.checkers(Language.ENGLISH).getFirst().slug();
            case "event" -> CONTENT.lifeEvents(Language.ENGLISH).getFirst().slug();
            case "standard" -> "missed-bin-return";
            case "token" -> "not-a-token";
            default -> throw new IllegalStateException("No example is known for {" + part + "} of the route table: add one to PageStates");
        };
    }
}
