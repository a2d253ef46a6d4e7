package org.heardportal.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.heardportal.web.http.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrossSiteRequestsTest {

    @ParameterizedTest
    @ValueSource(strings = {"same-origin", "none"})
    void aFormOfOurOwnPassesByTheWordOfTheBrowser(String site) throws Exception {
        assertThat(sent(form().header("Sec-Fetch-Site", site)).passed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "", "SAME-ORIGIN"})
    void aFormOfAnotherSiteIsRefusedWhateverElseItSays(String site) throws Exception {
        assertThat(sent(form().header("Sec-Fetch-Site", site).header("Origin", "http://portal.example.org")).status()).isEqualTo(403);
    }

    @Test
    void withoutThatWordTheOriginDecides() throws Exception {
        assertThat(sent(form().header("Origin", "http://portal.example.org")).passed()).isTrue();
        assertThat(sent(form().header("Origin", "http://portal.example.org:8080")).status()).isEqualTo(403);
        assertThat(sent(form().header("Origin", "http://evil.example")).status()).isEqualTo(403);
        assertThat(sent(form().header("Origin", "null")).status()).isEqualTo(403);
        assertThat(sent(form().header("Origin", "http://evil.example").header("Referer", "http://portal.example.org/sign-in")).status()).isEqualTo(403);
    }

    @Test
    void withoutAnOriginTheRefererDecides() throws Exception {
        assertThat(sent(form().header("Referer", "https://portal.example.org/sign-in")).passed()).isTrue();
        assertThat(sent(form().header("Referer", "https://evil.example/portal.example.org")).status()).isEqualTo(403);
    }

    @Test
    void withNoneOfThemOnlyARequestWithoutCookiesPasses() throws Exception {
        assertThat(sent(form()).passed()).isTrue();
        assertThat(sent(form().header("Cookie", "__Host-heard=x")).status()).isEqualTo(403);
    }

    @Test
    void readingIsOpenToEverySite() throws Exception {
        assertThat(sent(Exchange.of("GET", "/contact").header("Sec-Fetch-Site", "cross-site")).passed()).isTrue();
    }

    private static Exchange form() {
        return Exchange.of("POST", "/sign-in").header("Host", "portal.example.org");
    }

    private static Exchange sent(Exchange exchange) throws Exception {
        new CrossSiteRequests().doFilter(exchange.request(), exchange.response(), exchange.chain());
        return exchange;
    }
}
