package org.heardportal.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.heardportal.content.ContentLibrary;
import org.heardportal.content.Language;
import org.heardportal.content.guidance.Checker;
import org.heardportal.content.guidance.Checker.Choice;
import org.heardportal.content.guidance.Checker.Question;
import org.heardportal.content.guidance.Journey;
import org.heardportal.content.guidance.LifeEvent;
import org.heardportal.content.service.ServiceDefinition;
import org.heardportal.web.route.Route;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

/** Guides, journeys, checkers, life events, and the list of all services, as residents get them. */
@WithPortal
class GuidancePagesIT {

    private static final ContentLibrary CONTENT = SampleContent.library();

    private final RunningPortal portal;

    GuidancePagesIT(RunningPortal portal) {
        this.portal = portal;
    }

    @Test
    void aJourneyHasItsStepsInOrderAndEachLeadsToItsPages() {
        Journey journey = CONTENT.journeys(Language.ENGLISH).getFirst();
        Document page = open(Route.JOURNEY.path(journey.slug()));
        assertThat(page.select(".heard-journey__title > span[lang]").eachText()).containsExactlyElementsOf(journey.steps().stream().map(Journey.Step::title).toList());
        List<String> pages = journey.steps().stream().flatMap(step -> step.pages().stream()).map(ref -> "/" + ref).toList();
        assertThat(page.select(".heard-journey .heard-links__link").eachAttr("href")).containsExactlyElementsOf(pages);
    }

    @Test
    void aCheckerAsksOneQuestionAfterTheOtherAndKeepsTheAnswersInItsAddress() {
        Checker checker = CONTENT.checkers(Language.ENGLISH).stream().filter(each -> each.questions().size() > 1 && leadsToSecond(each)).findFirst().orElseThrow();
        Question first = checker.questions().getFirst();
        Choice choice = first.choices().stream().filter(each -> checker.question(each.leadsTo()).isPresent()).findFirst().orElseThrow();
        Document page = open(Route.CHECKER.path(checker.slug()) + "?" + first.key() + "=" + choice.value());
        assertThat(page.select("h1").text()).isEqualTo(checker.question(choice.leadsTo()).orElseThrow().words());
        assertThat(page.select("form.heard-text input[type=hidden][name=" + first.key() + "]").attr("value")).isEqualTo(choice.value());
        assertThat(page.select("[aria-labelledby=given] .govuk-summary-list__value").text()).isEqualTo(choice.words());
        assertThat(page.select(".govuk-summary-list__actions a").attr("href")).isEqualTo(Route.CHECKER.path(checker.slug()));
    }

    @Test
    void aCheckerThatIsSentWithoutAnAnswerSaysSoAtTheQuestion() {
        Checker checker = CONTENT.checkers(Language.ENGLISH).getFirst();
        Document page = open(Route.CHECKER.path(checker.slug()) + "?asked=" + checker.questions().getFirst().key());
        assertThat(page.title()).startsWith("Error: ");
        String field = page.select(".govuk-error-summary a").attr("href").substring(1);
        assertThat(page.getElementById(field).attr("type")).isEqualTo("radio");
        assertThat(page.select("fieldset").attr("aria-describedby")).contains(field + "-error");
    }

    @Test
    void everyEndOfACheckerLeadsOn() {
        for (Checker checker : CONTENT.checkers(Language.ENGLISH)) {
            assertThat(checker.outcomes()).allSatisfy(outcome -> assertThat(outcome.pages()).as(checker.slug() + " " + outcome.key()).isNotEmpty());
        }
    }

    @Test
    void aLifeEventBringsItsServicesTogether() {
        LifeEvent event = CONTENT.lifeEvents(Language.ENGLISH).getFirst();
        List<String> services = CONTENT.services(Language.ENGLISH).stream().filter(service -> service.lifeEvents().contains(event.slug()))
                .map(service -> Route.SERVICE.path(service.slug())).toList();
        assertThat(open(Route.LIFE_EVENT.path(event.slug())).select("[aria-labelledby=services] a").eachAttr("href")).containsExactlyElementsOf(services);
    }

    @Test
    void theListOfServicesIsSortedByNumberAndKeptToBusinesses() {
        Elements rows = open("/services?audience=businesses&order=number").select(".heard-links__summary");
        List<Integer> numbers = rows.eachText().stream().map(text -> Integer.valueOf(text.replaceAll("^Number (\\d+).*", "$1"))).toList();
        assertThat(numbers).isSorted().hasSizeGreaterThan(3).hasSizeLessThan(CONTENT.services(Language.ENGLISH).size());
        assertThat(open("/services").select(".heard-links__link")).hasSameSizeAs(CONTENT.services(Language.ENGLISH));
    }

    @Test
    void aServiceSaysWhatItIsToSearchEngines() {
        ServiceDefinition bin = CONTENT.service("missed-bin-collection", Language.ENGLISH).orElseThrow();
        String data = open(Route.SERVICE.path(bin.slug())).select("script[type=application/ld+json]").html();
        assertThat(data).contains("\"@type\":\"GovernmentService\"", "\"name\":\"" + bin.name() + "\"", "\"processingTime\":\"P4D\"", "\"propertyID\":\"LGSL\"")
                .doesNotContain(bin.staffNotes().plain());
    }

    @Test
    void whatIsNotThereIsNotFound() {
        for (String path : List.of("/journeys/none", "/checkers/none", "/life-events/none")) {
            assertThat(portal.visitor().send("GET", path, Map.of()).status()).as(path).isEqualTo(404);
        }
    }

    private static boolean leadsToSecond(Checker checker) {
        return checker.questions().getFirst().choices().stream().anyMatch(choice -> checker.question(choice.leadsTo()).isPresent());
    }

    private Document open(String path) {
        Answer answer = portal.visitor().send("GET", path, Map.of());
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.page();
    }
}
