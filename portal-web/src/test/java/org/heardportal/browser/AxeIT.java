package org.heardportal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import java.util.stream.Stream;
import org.heardportal.portal.Build;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Layer 2: axe finds no violation; on pages for residents its best practices hold as well. */
class AxeIT extends BrowserTest {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    @ParameterizedTest
    @MethodSource("statesAndInstances")
    void axeFindsNoViolation(PageState state) {
        browser.open(state);
        var tags = state.forResidents() ? Stream.concat(WCAG.stream(), Stream.of("best-practice")).toList() : WCAG;
        var violations = new AxeBuilder().withTags(tags).analyze(browser.driver()).getViolations();
        assertThat(violations.stream().map(AxeIT::inWords).toList()).as(state.name()).isEmpty();
    }

    @AfterAll
    static void countWhatWasLookedAt() {
        Build.count("states", (int) statesAndInstances().count());
    }

    private static String inWords(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " at " + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }
}
