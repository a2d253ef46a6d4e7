package org.heardportal.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.assertj.core.api.SoftAssertions;
import org.heardportal.content.Language;
import org.heardportal.web.route.Audience;
import org.heardportal.web.route.Route;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every page that residents read, in every state and language. */
@WithPortal
class ResidentPagesIT {

    private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; form-action 'self'; "
            + "base-uri 'none'; frame-ancestors 'none'";

    /** HTML as it goes over the wire, gzipped: a first view has 25 KB for everything. */
    private static final int LARGEST_PAGE = 10 * 1024;

    private final RunningPortal portal;

    ResidentPagesIT(RunningPortal portal) {
        this.portal = portal;
    }

    /** A page in one language, and how it is opened. */
    record Shown(String name, Language language, BiFunction<RunningPortal, Map<String, String>, Answer> opening) {

        static Shown of(Page page, Language language) {
            Page shown = language == Language.ENGLISH ? page : page.in(language);
            return new Shown(shown.toString(), language, (portal, headers) -> portal.visitor().send("GET", shown.path(), headers));
        }

        static Shown of(PreparedPage page, Language language) {
            return new Shown(page + " in " + language, language, (portal, headers) -> {
                PreparedPage.Ready ready = page.in(portal);
                return ready.portal().visitor().with(ready.cookies()).send("GET", ready.path() + (ready.path().contains("?") ? '&' : '?') + "lang=" + language.tag(), headers);
            });
        }

        Answer in(RunningPortal portal) {
            return opening.apply(portal, Map.of());
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Shown> pages() {
        return Stream.of(Language.values()).flatMap(language -> Stream.concat(
                Page.all(Audience.RESIDENT).stream().map(page -> Shown.of(page, language)),
                PreparedPages.all().filter(page -> page.route().audience() == Audience.RESIDENT).map(page -> Shown.of(page, language)))).toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void thePageIsLightAndKeepsToItself(Shown page) {
        Answer answer = page.in(portal);
        Document html = answer.page();
        SoftAssertions.assertSoftly(softly -> {
            softly.assertThat(answer.status()).as("status").isEqualTo(200);
            softly.assertThat(answer.headers().allValues("Set-Cookie")).as("cookies").isEmpty();
            softly.assertThat(answer.headers().allValues("Content-Security-Policy")).containsExactly(POLICY);
            softly.assertThat(answer.header("Referrer-Policy")).contains("same-origin");
            softly.assertThat(answer.header("X-Content-Type-Options")).contains("nosniff");
            softly.assertThat(answer.headers().map().keySet()).doesNotContain("server", "x-powered-by");
            softly.assertThat(html.select("script:not([src]):not([type=application/ld+json]), style, [style]")).as("inline script and style").isEmpty();
            softly.assertThat(html.getAllElements().stream().flatMap(element -> element.attributes().asList().stream()).filter(attribute -> attribute.getKey().startsWith("on")))
                    .as("inline handlers").isEmpty();
            softly.assertThat(html.select("script[src]").eachAttr("type")).as("scripts").isIn(List.of(), List.of("module"));
            softly.assertThat(html.select("link[rel=stylesheet]")).as("style sheets").hasSize(1);
            softly.assertThat(answer.text()).as("resources of Faces").doesNotContain("jakarta.faces.resource");
            softly.assertThat(answer.text()).as("expressions that were not evaluated, keys without words").doesNotContain("#{", "???");
        });
    }

    @ParameterizedTest
    @MethodSource("pages")
    void thePageIsWellFormedForEveryone(Shown page) {
        Document html = page.in(portal).page();
        SoftAssertions.assertSoftly(softly -> {
            softly.assertThat(html.select("h1")).as("first headings").hasSize(1);
            softly.assertThat(html.select("html").attr("lang")).isEqualTo(page.language().tag());
            softly.assertThat(html.select("html").attr("dir")).isEqualTo("ltr");
            softly.assertThat(html.title()).as("title").contains(html.select("h1").text()).endsWith(SampleContent.library().council().name());
            softly.assertThat(html.select("main")).hasSize(1);
            softly.assertThat(html.select("img:not([alt])")).as("images without words").isEmpty();
            softly.assertThat(html.select("[id]").eachAttr("id")).as("ids").doesNotHaveDuplicates().noneMatch(id -> id.contains(":"));
            softly.assertThat(missing(html, "aria-labelledby")).as("labels that are not there").isEmpty();
            softly.assertThat(missing(html, "aria-describedby")).as("descriptions that are not there").isEmpty();
            softly.assertThat(html.select("input:not([type=hidden], [type=submit]), select, textarea").stream().filter(field -> !isLabelled(html, field)))
                    .as("fields without a label").isEmpty();
            softly.assertThat(html.select("a").stream().filter(link -> link.text().isBlank() && !link.hasAttr("aria-label"))).as("links without words").isEmpty();
            softly.assertThat(html.select("a[href^=#]").stream().map(link -> link.attr("href").substring(1)).filter(id -> html.getElementById(id) == null))
                    .as("places that are not there").isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("pages")
    void thePageComesCompressedAndSmall(Shown page) {
        Answer answer = page.opening().apply(portal, Map.of("Accept-Encoding", "gzip"));

        assertThat(answer.header("Content-Encoding")).contains("gzip");
        assertThat(answer.body()).hasSizeLessThan(LARGEST_PAGE);
    }

    /** What a page is called does not depend on its state: the first view of each stands for the others. */
    @Test
    void everyTitleIsItsOwn() {
        Stream<Shown> firstViews = Stream.concat(Page.all(Audience.RESIDENT).stream().map(page -> Shown.of(page, Language.ENGLISH)),
                Stream.of(Route.values()).filter(route -> route.audience() == Audience.RESIDENT).flatMap(route -> PreparedPages.firstView(route).stream())
                        .map(page -> Shown.of(page, Language.ENGLISH)));
        Map<String, List<String>> pagesByTitle = firstViews.collect(Collectors.groupingBy(
                page -> page.in(portal).page().title(), Collectors.mapping(Shown::toString, Collectors.toList())));

        assertThat(pagesByTitle).allSatisfy((title, pages) -> assertThat(pages).as(title).hasSize(1));
        Build.count("pages", pages().size());
    }

    private static List<String> missing(Document html, String reference) {
        return html.select('[' + reference + ']').stream().flatMap(element -> Stream.of(element.attr(reference).split("\\s+")))
                .filter(id -> html.getElementById(id) == null).toList();
    }

    private static boolean isLabelled(Document html, Element field) {
        return field.hasAttr("aria-label") || field.hasAttr("aria-labelledby") || field.closest("label") != null
                || !html.select("label[for=" + field.id() + ']').isEmpty();
    }
}
