package org.heardportal.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.heardportal.content.Language;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** What everybody, programs too, reads of the promise and of what was changed. */
@WithPortal
class PromiseFilesIT {

    private final RunningPortal portal;

    PromiseFilesIT(RunningPortal portal) {
        this.portal = portal;
    }

    @Test
    void everyStandardStandsOnThePageWithItsNumbersOrWithTheWordsThatThereAreNone() {
        String page = portal.visitor().get("/promise").page().select("main").text();
        SampleContent.library().promises(Language.ENGLISH).forEach(promise -> promise.standards().forEach(standard -> assertThat(page).contains(standard.words())));
        assertThat(page).contains("We do not measure this yet.").containsPattern("Figures of \\d\\d:\\d\\d");
    }

    @Test
    void bothFilesHaveEveryStandardUnderTheSameNames() {
        Answer json = portal.visitor().get("/promise.json");
        Answer csv = portal.visitor().get("/promise.csv");
        assertThat(json.header("Content-Type")).hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
        assertThat(csv.text()).startsWith("promise,standard,words,measured,from,to,madeAt,due,kept,broken,waiting,reopened,withdrawn,notOurs,alreadyReported,percentage\r\n");
        SampleContent.library().promises(Language.ENGLISH).forEach(promise -> promise.standards().forEach(standard -> {
            assertThat(json.text()).contains("\"standard\":\"" + standard.key() + "\"");
            assertThat(csv.text()).contains("\r\n" + promise.key() + "," + standard.key() + ",");
        }));
        assertThat(json.text()).contains("\"standard\":\"easy-to-do\",\"words\":\"People tell us that it was easy to get what they needed.\",\"measured\":false}");
    }

    @Test
    void theServicePageSaysHowItsPromiseIsKeptAndIsKeptItself() {
        Visitor visitor = portal.visitor();
        Answer first = visitor.get("/services/missed-bin-collection");
        assertThat(first.page().select(".heard-ticks__live")).hasSize(2);
        assertThat(visitor.send("GET", "/services/missed-bin-collection", Map.of("If-None-Match", first.header("ETag").orElseThrow())).status()).isEqualTo(304);
    }

    @Test
    void theFeedIsWellFormedAndItsIdsAreOfThePublicAddress() {
        Answer feed = portal.visitor().get("/you-said-we-did/atom.xml");
        assertThat(feed.header("Content-Type")).hasValueSatisfying(type -> assertThat(type).startsWith("application/atom+xml"));
        var xml = Jsoup.parse(feed.text(), "", Parser.xmlParser());
        assertThat(xml.select("feed > id").text()).endsWith("/you-said-we-did");
        assertThat(xml.select("feed > updated").text()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
        assertThat(xml.select("feed > title, feed > author > name, feed > link[rel=self]")).hasSize(3);
    }

    @Test
    void theRecountAgreesWithWhatIsPublished() {
        Visitor operator = portal.operator();
        assertThat(operator.get("/verify/promise/begin").status()).isEqualTo(200);
        assertThat(operator.get("/verify/promise").text()).contains("\"problems\":[\n\n]");
        assertThat(portal.visitor().get("/verify/promise").status()).as("on the public address").isEqualTo(404);
    }

    @Test
    void whatWasChosenThatIsNotThereShowsEverything() {
        assertThat(portal.visitor().get("/you-said-we-did?service=no-such-service").status()).isEqualTo(200);
        assertThat(portal.visitor().get("/promise/no-such-standard").status()).isEqualTo(404);
    }
}
