package org.heardportal.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.assertj.core.api.SoftAssertions;
import org.heardportal.content.Language;
import org.heardportal.web.route.Audience;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every page that residents read, in every state and language. */
@WithPortal
class ResidentPagesIT {

    private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; form-action 'self'; "
            + "base-uri 'none'; frame-ancestors 'none'";

    /** HTML as it goes over the wire, gzipped: a first view has 25 KB for everything. */
    private static final int LARGEST_PAGE = 10 * 1024;

    private final RunningPortal portal;

    ResidentPagesIT(RunningPortal portal) {
        this.portal = portal;
    }

    static List<Page> pages() {
        List<Page> pages = Page.all(Audience.RESIDENT);
        return Stream.concat(pages.stream(), pages.stream().map(page -> page.in(Language.WELSH))).toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void thePageIsLightAndKeepsToItself(Page page) {
        Answer answer = portal.visitor().get(page.path());
        Document html = answer.page();
        SoftAssertions.assertSoftly(softly -> {
            softly.assertThat(answer.status()).as("status").isEqualTo(200);
            softly.assertThat(answer.headers().allValues("Set-Cookie")).as("cookies").isEmpty();
            softly.assertThat(answer.headers().allValues("Content-Security-Policy")).containsExactly(POLICY);
            softly.assertThat(answer.header("Referrer-Policy")).contains("same-origin");
            softly.assertThat(answer.header("X-Content-Type-Options")).contains("nosniff");
            softly.assertThat(answer.headers().map().keySet()).doesNotContain("server", "x-powered-by");
            softly.assertThat(html.select("script:not([src]), style, [style]")).as("inline script and style").isEmpty();
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
    void thePageIsWellFormedForEveryone(Page page) {
        Document html = portal.visitor().get(page.path()).page();
        SoftAssertions.assertSoftly(softly -> {
            softly.assertThat(html.select("h1")).as("first headings").hasSize(1);
            softly.assertThat(html.select("html").attr("lang")).isEqualTo(page.path().contains("lang=cy") ? "cy" : "en");
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
    void thePageComesCompressedAndSmall(Page page) {
        Answer answer = portal.visitor().send("GET", page.path(), Map.of("Accept-Encoding", "gzip"));

        assertThat(answer.header("Content-Encoding")).contains("gzip");
        assertThat(answer.body()).hasSizeLessThan(LARGEST_PAGE);
    }

    @Test
    void everyTitleIsItsOwn() {
        Map<String, List<String>> pagesByTitle = Page.all(Audience.RESIDENT).stream().collect(Collectors.groupingBy(
                page -> portal.visitor().get(page.path()).page().title(), Collectors.mapping(Page::toString, Collectors.toList())));

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
