package org.heardportal.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.heardportal.shared.Reference;
import org.heardportal.shared.Reference.Kind;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of results, over HTTP. */
@WithPortal
class SearchIT {

    private static final Map<String, String> PERSON = Map.of("User-Agent", "Mozilla/5.0");

    private final RunningPortal portal;

    SearchIT(RunningPortal portal) {
        this.portal = portal;
    }

    @Test
    void aStreetOfTheAreaLeadsToMyAreaAndHidesNoResult() {
        for (String typed : List.of("Larkspur+Road", "larkspur+rd", "missed+bin+larkspur+road")) {
            Answer results = portal.visitor().get("/search?q=" + typed);
            assertThat(results.page().select(".heard-lead-on a").attr("href")).as(typed).isEqualTo("/my-area?where=Larkspur+Road");
        }
        assertThat(portal.visitor().get("/search?q=missed+bin+larkspur+road").page().select("main a[href*=/services/missed-bin-collection]")).isNotEmpty();
        assertThat(portal.visitor().get("/my-area?where=Larkspur%20Road").page().select("h1").text()).contains("14 addresses");
        assertThat(portal.visitor().get("/search?q=road+closures").page().select(".heard-lead-on")).isEmpty();
    }

    @Test
    void oneLetterIsTooLittleToLookForAStreet() {
        for (String typed : List.of("a", "%C5%B5", "12", "7+b")) {
            Answer refused = portal.visitor().get("/my-area?where=" + typed);
            assertThat(refused.page().title()).as(typed).startsWith("Error: ");
            assertThat(refused.page().select("#where-error").text()).as(typed).contains("Type at least two letters of the street");
        }
    }

    @Test
    void eachBoxLeavesAsManyResultsAsItSays() {
        Document page = search("q=permit");
        List<Element> boxes = page.select(".heard-filters input[type=checkbox]");
        assertThat(boxes).hasSizeGreaterThan(5);
        for (Element box : boxes) {
            int says = Integer.parseInt(page.select("label[for=" + box.id() + "] .heard-filters__count").first().ownText().replaceAll("\\D", ""));
            Document narrowed = search("q=permit&" + box.attr("name") + "=" + box.attr("value"));
            assertThat(total(narrowed)).as(box.id()).isEqualTo(says).isPositive();
            assertThat(narrowed.getElementById(box.id()).hasAttr("checked")).as(box.id()).isTrue();
        }
    }

    @Test
    void severalFiltersHoldTogetherAndEachCanBeTakenAway() {
        Document page = search("q=parking&channel=letter&channel=counter&kind=service");
        List<Element> chosen = page.select(".heard-chosen__link");
        assertThat(chosen).hasSize(3).allSatisfy(link -> assertThat(link.text()).startsWith("Remove "));
        Document fewer = portal.visitor().get(chosen.getFirst().attr("href")).page();
        assertThat(fewer.select(".heard-chosen__link")).hasSize(2);
        assertThat(total(fewer)).isGreaterThanOrEqualTo(total(page));
        Document all = portal.visitor().get(page.select(".heard-chosen__all").attr("href")).page();
        assertThat(all.select(".heard-chosen")).isEmpty();
    }

    @Test
    void resultsAreLeafedThroughWithTheirFilters() {
        Document first = search("q=apply&kind=service");
        Document second = portal.visitor().get(first.select("a[rel=next]").attr("href")).page();
        assertThat(second.select(".heard-results").attr("start")).isEqualTo("11");
        assertThat(second.select(".heard-chosen__link").text()).contains("Services");
        assertThat(titles(second)).doesNotContainAnyElementsOf(titles(first));
    }

    @Test
    void wordsThatWereLookedForAreMarked() {
        assertThat(search("q=pothole").select(".heard-result__link mark").first().text()).isEqualToIgnoringCase("pothole");
    }

    @Test
    void aServiceWithAFormIsAskedForFromItsResult() {
        Element first = search("q=bin+not+emptied").select(".heard-result").first();
        assertThat(first.select(".heard-result__start a").attr("href")).startsWith("/apply/missed-bin-collection");
        assertThat(first.select(".heard-result__start a").text()).isEqualTo("Report it online: Missed bin collection");
    }

    @Test
    void theSearchThatLedToAPageIsNoPartOfThePage() {
        Visitor visitor = portal.visitor();
        Answer results = visitor.send("GET", "/search?q=bin+not+emptied", PERSON);
        String link = results.page().select(".heard-result__link").attr("href");
        assertThat(link).matches("/services/missed-bin-collection\\?s=[0-9a-zA-Z]+\\.1");
        Answer opened = visitor.send("GET", link, PERSON);
        Answer plain = visitor.get("/services/missed-bin-collection");
        assertThat(opened.text()).isEqualTo(plain.text()).doesNotContain("?s=", "&amp;s=");
        assertThat(opened.header("ETag")).isEqualTo(plain.header("ETag"));
        assertThat(visitor.cookies()).isEmpty();
        assertThat(results.header("Cache-Control")).contains("private, no-cache");
        assertThat(results.page().select("a[hreflang=cy]").attr("href")).isEqualTo("/search?q=bin+not+emptied&lang=cy");
        assertThat(results.page().select(".heard-useful [name=page]").attr("value")).isEqualTo("/search");
    }

    @Test
    void leafingAndNarrowingBelongToTheSearchTheyBeganWith() {
        Document first = portal.visitor().send("GET", "/search?q=apply", PERSON).page();
        String ticket = first.select(".heard-filters [name=s]").attr("value");
        assertThat(ticket).isNotEmpty();
        Document second = portal.visitor().send("GET", first.select("a[rel=next]").attr("href"), PERSON).page();
        assertThat(second.select(".heard-result__link").attr("href")).endsWith("s=" + ticket + ".11");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sec-Purpose=prefetch;prerender", "Purpose=prefetch", "User-Agent=Examplebot/1.0 (+https://example.org/bot)"})
    void aSearchThatNobodyMadeIsNotCounted(String header) {
        String[] nameAndValue = header.split("=", 2);
        Document page = portal.visitor().send("GET", "/search?q=bin", Map.of(nameAndValue[0], nameAndValue[1])).page();
        assertThat(page.select(".heard-result__link").eachAttr("href")).isNotEmpty().noneMatch(link -> link.contains("s="));
    }

    @ParameterizedTest
    @EnumSource
    void aReferenceLeadsToItsPageAndNothingTellsWhetherThereIsSuchAThing(Kind kind) {
        Reference unknown = Reference.random(kind, new Random(4));
        Document page = search("q=" + unknown.toString().toLowerCase().replace(' ', '+'));
        assertThat(page.select(".heard-lead-on a").attr("href")).isEqualTo(kind == Kind.REQUEST ? "/track?reference=" + unknown.plain() : "/feedback/" + unknown.plain());
        assertThat(page.select(".heard-lead-on").text()).contains("looks like");
        assertThat(page.select("h1").text()).doesNotContain("No results");
    }

    @Test
    void aRequestThatExistsIsShownLikeOneThatDoesNot() {
        AskedRequest request = AskedRequest.missedBin(portal, portal.visitor());
        String other = Reference.random(Kind.REQUEST, new Random(5)).plain();
        assertThat(main(request.plain())).isEqualTo(main(other)).contains("looks like the reference of a request");
    }

    private String main(String reference) {
        return search("q=" + reference).select("main").text().replace('\u00a0', ' ').replace(Reference.parse(reference).orElseThrow().toString(), "R");
    }

    @Test
    void aPostcodeIsNoWordToSearchFor() {
        assertThat(titles(search("q=bulky+waste+zz993vz"))).isEqualTo(titles(search("q=bulky+waste")));
        assertThat(search("q=ZZ99+3VZ").select("h1").text()).doesNotContain("No results");
    }

    @Test
    void suggestionsAreAListThatBrowsersKnow() {
        Answer answer = portal.visitor().get("/search/suggest?q=bi");
        assertThat(answer.header("Content-Type")).contains("application/x-suggestions+json;charset=UTF-8");
        assertThat(answer.text()).startsWith("[\n\"bi\",").contains("/search?q=");
        assertThat(portal.visitor().get("/search/suggest").text().replaceAll("\\s", "")).isEqualTo("[\"\",[],[],[]]");
        assertThat(portal.visitor().get("/opensearch.xml").text()).contains("application/x-suggestions+json").contains("/search/suggest?q={searchTerms}");
    }

    @Test
    void theScriptOfTheBoxIsSmall() {
        String script = portal.visitor().get("/").page().select("script[type=module]").attr("src");
        assertThat(portal.visitor().get(script).body()).hasSizeLessThanOrEqualTo(4096);
    }

    private Document search(String query) {
        return portal.visitor().get("/search?" + query).page();
    }

    private static List<String> titles(Document page) {
        return page.select(".heard-result__link").eachText();
    }

    private static int total(Document page) {
        return Integer.parseInt(page.select("h1").text().replaceFirst("^(\\d+) .*", "$1"));
    }
}
