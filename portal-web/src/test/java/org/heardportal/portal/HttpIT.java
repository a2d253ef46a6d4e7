package org.heardportal.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.heardportal.web.route.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the portal keeps to HTTP: validators, errors, and what other sites may make a browser send. */
@WithPortal
class HttpIT {

    private final RunningPortal portal;

    HttpIT(RunningPortal portal) {
        this.portal = portal;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/services/missed-bin-collection", "/a-to-z?lang=cy"})
    void aPageThatHasNotChangedIsNotSentAgain(String path) {
        Visitor reader = portal.visitor();
        String tag = reader.get(path).header("ETag").orElseThrow();
        Answer again = reader.send("GET", path, Map.of("If-None-Match", tag));

        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(reader.send("GET", path, Map.of("If-None-Match", "\"another\"")).status()).isEqualTo(200);
    }

    @Test
    void aStyleSheetIsKeptForAYearUnderTheHashOfItsContent() {
        Answer styles = portal.visitor().get(portal.visitor().get("/").page().select("link[rel=stylesheet]").attr("href"));

        assertThat(styles.header("Cache-Control")).hasValueSatisfying(control -> assertThat(control).contains("max-age=31536000", "immutable"));
        assertThat(styles.header("Content-Type")).hasValueSatisfying(type -> assertThat(type).startsWith("text/css"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/services/no-such-service", "/topics/no-such-topic", "/guidance/no-such-page", "/no-such-page", "/services/", "/guidance", "/journeys/no-such-journey", "/checkers/no-such-checker", "/life-events/no-such-event", "/guidance/privacy"})
    void whatIsNotThereIsAPageOfOursThatSaysSo(String path) {
        Answer answer = portal.visitor().get(path);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.page().select("h1")).hasSize(1);
        assertThat(answer.page().select("header, main p")).hasSizeGreaterThan(1);
        assertThat(answer.header("Content-Security-Policy")).isPresent();
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Route.class, names = {"SIGN_IN", "SIGN_OUT"})
    void whatAnotherSiteMakesABrowserSendIsRefused(Route route) {
        for (Map<String, String> headers : List.of(
                Map.of("Sec-Fetch-Site", "cross-site"), Map.of("Sec-Fetch-Site", "same-site"), Map.of("Origin", "https://elsewhere.example"),
                Map.of("Origin", "null"), Map.of("Referer", "https://elsewhere.example/page"), Map.of("Origin", "http://127.0.0.1:1"))) {
            Answer answer = portal.visitor().post(route.path(), "", headers);

            assertThat(answer.status()).as("%s with %s", route, headers).isEqualTo(403);
            assertThat(answer.page().select("h1")).hasSize(1);
        }
    }

    @Test
    void theFirstResultForABinThatWasNotEmptiedIsTheServiceForIt() {
        Answer answer = portal.visitor().get("/search?q=bin+not+emptied");

        assertThat(answer.page().select(".heard-results a").first().attr("href")).startsWith("/services/missed-bin-collection");
    }

    @Test
    void theHostHeaderLeadsNowhere() {
        Answer answer = new RawRequest("GET / HTTP/1.1\r\nHost: elsewhere.example\r\nConnection: close\r\n\r\n").sendTo(portal);

        assertThat(answer.text()).doesNotContain("elsewhere.example");
    }

    @Test
    void operatorsAreToldThatThePortalIsReadyAndResidentsAreNot() {
        assertThat(portal.operator().get("/health/ready").status()).isEqualTo(200);
        assertThat(portal.operator().get("/metrics").text()).contains("heard_requests_total");
        assertThat(List.of("/health", "/health/ready", "/metrics", "/openapi").stream().map(path -> portal.visitor().get(path).status())).containsOnly(404);
    }
}
