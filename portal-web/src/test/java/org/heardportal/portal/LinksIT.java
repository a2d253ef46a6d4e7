package org.heardportal.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.heardportal.content.ContentLibrary;
import org.heardportal.content.Language;
import org.heardportal.web.route.Audience;
import org.heardportal.web.route.Route;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** Every link of every page leads somewhere, and every page is found by links and in the site map. */
@WithPortal
class LinksIT {

    private final RunningPortal portal;

    LinksIT(RunningPortal portal) {
        this.portal = portal;
    }

    @Test
    void everyLinkThatCanBeReachedFromTheHomePageAnswers() {
        List<String> dead = new ArrayList<>();
        Set<String> seen = crawl(dead);

        assertThat(dead).isEmpty();
        assertThat(Page.all(Audience.RESIDENT).stream()
                .filter(page -> page.route().sameForEveryone() && page.state().equals(Page.FIRST_VIEW)).map(Page::path).filter(path -> !seen.contains(path)))
                .as("pages that no link leads to").isEmpty();
    }

    @Test
    void theSiteMapListsEveryPageByItsPublicAddress() {
        ContentLibrary content = SampleContent.library();
        Set<String> listed = Jsoup.parse(portal.visitor().get("/sitemap.xml").text(), "", Parser.xmlParser()).select("url > loc").eachText().stream().collect(Collectors.toSet());
        List<String> published = new ArrayList<>();
        content.services(Language.ENGLISH).forEach(service -> published.add(Route.SERVICE.path(service.slug())));
        content.topics(Language.ENGLISH).forEach(topic -> published.add(Route.TOPIC.path(topic.slug())));
        Page.all(Audience.RESIDENT).stream().filter(page -> page.route() == Route.GUIDANCE).forEach(page -> published.add(page.path()));
        published.addAll(List.of("/privacy", "/accessibility-statement", "/contact", "/a-to-z", "/topics"));

        String publicAddress = portal.address().toString();
        assertThat(listed).containsAll(published.stream().map(publicAddress::concat).toList());
        assertThat(listed).allMatch(address -> address.startsWith(publicAddress + '/'))
                .noneMatch(address -> address.matches(".*/(staff|owner|admin|first-administrator|sign-out)(/.*)?"));
    }

    /** Follows every link of the portal's own, each once, and notes those that do not answer with a page or file. */
    private Set<String> crawl(List<String> dead) {
        Visitor reader = portal.visitor();
        Set<String> seen = new TreeSet<>(Set.of("/"));
        Deque<String> waiting = new ArrayDeque<>(seen);
        while (!waiting.isEmpty()) {
            String path = waiting.remove();
            Answer answer = reader.get(path);
            if (answer.status() != 200) {
                dead.add(answer.toString());
            } else if (answer.isPage()) {
                linksOf(answer).filter(seen::add).forEach(waiting::add);
            }
        }
        return seen;
    }

    private Stream<String> linksOf(Answer answer) {
        Set<String> links = new HashSet<>(answer.page().select("a[href], link[href]:not([href^=data:])").eachAttr("abs:href"));
        links.addAll(answer.page().select("form[method=get]").eachAttr("abs:action"));
        links.addAll(answer.page().select("script[src], img[src]:not([src^=data:])").eachAttr("abs:src"));
        return links.stream().map(URI::create).filter(link -> portal.address().getAuthority().equals(link.getAuthority()))
                .map(link -> link.getRawPath() + (link.getRawQuery() == null ? "" : '?' + link.getRawQuery()));
    }
}
