package org.heardportal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Cookie;

/** The first view of a page with nothing in the cache stays within its budget (the numbers are of the design: resident pages, "Budget"). */
class FirstViewIT extends BrowserTest {

    private static final long BYTES = 25 * 1024;
    private static final long SCRIPT_BYTES = 8 * 1024;
    private static final long REQUESTS = 6;

    static Stream<PageState> measured() {
        return residentStates().filter(state -> state.arrival() == PageState.Arrival.OPENED);
    }

    @ParameterizedTest
    @MethodSource("measured")
    void isLight(PageState state) {
        browser.go("about:blank");
        browser.devTools("Network.enable", Map.of());
        browser.devTools("Network.clearBrowserCache", Map.of());
        browser.complaints();
        browser.open(state);
        var seen = new TreeMap<>(browser.<Map<String, Object>>measure("first-view.js"));
        FirstViews.record(state, seen);
        assertThat(number(seen, "bytes")).as("bytes over the wire, " + state).isBetween(1L, BYTES);
        assertThat(number(seen, "scriptBytes")).as("bytes of script, " + state).isLessThanOrEqualTo(SCRIPT_BYTES);
        assertThat(number(seen, "requests")).as("requests, " + state).isLessThanOrEqualTo(REQUESTS);
        assertThat(number(seen, "blocking")).as("render-blocking files, " + state).isLessThanOrEqualTo(1);
        assertThat(((Number) seen.get("shift")).doubleValue()).as("layout shift, " + state).isLessThan(0.005);
        assertThat(browser.driver().manage().getCookies()).extracting(Cookie::getName).as("cookies, " + state).isSubsetOf(state.in(portal).cookies().keySet());
        assertThat(browser.complaints().stream().filter(complaint -> complaint.contains("Content Security Policy"))).as("CSP reports, " + state).isEmpty();
    }

    private static long number(Map<String, Object> seen, String name) {
        return ((Number) seen.get(name)).longValue();
    }
}
