package org.heardportal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Layer 5: what a screen reader is told. */
class AccessibilityTreeIT extends BrowserTest {

    /** May be sent empty, and leads on. */
    private static final String OPTIONAL = "apply-question-text-sent-empty";

    private static final Set<String> NEED_A_NAME = Set.of("link", "button", "textbox", "searchbox", "checkbox", "radio", "combobox", "heading", "navigation", "table");

    private static final String LINKS_AROUND_THE_PAGE = "[...document.querySelectorAll('header a, footer a')].map(a => a.textContent.trim()).join(', ')";

    @ParameterizedTest
    @MethodSource("states")
    void eachLandmarkStandsOnceAndEachControlHasAName(PageState state) {
        browser.open(state);
        var nodes = nodes();
        assertThat(nodes.stream().filter(node -> role(node).equals("main"))).as("main of " + state.name()).hasSize(1);
        assertThat(nodes.stream().filter(node -> role(node).equals("banner"))).as("banner of " + state.name()).hasSize(1);
        assertThat(nodes.stream().filter(node -> role(node).equals("contentinfo"))).as("footer of " + state.name()).hasSize(1);
        assertThat(nodes.stream().filter(node -> NEED_A_NAME.contains(role(node)) && name(node).isBlank()).map(AccessibilityTreeIT::role)).as("nameless on " + state.name()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("states")
    void structureAndFormsSayWhatTheyAre(PageState state) {
        browser.open(state);
        assertThat(faults("structure.js")).as(state.name()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("residentStates")
    void targetsAreLargeEnough(PageState state) {
        browser.width(Browser.PHONE).open(state);
        assertThat(faults("targets.js")).as(state.name()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("refusedForms")
    void aFormThatIsRefusedSaysWhatIsMissingAtTheFieldAndInTheSummary(PageState state) {
        browser.open(state);
        assertThat(faults("form-errors.js")).as(state.name()).isEmpty();
    }

    static java.util.stream.Stream<PageState> refusedForms() {
        return states().filter(state -> state.arrival() == PageState.Arrival.FORM_SENT_EMPTY && !state.name().equals(OPTIONAL) || state.name().endsWith("-refused"));
    }

    @Test
    void noTwoPagesShareATitleAndTheLinksAtTheTopAndBottomAreTheSameEverywhere() {
        var addressOfTitle = new HashMap<String, String>();
        var links = browser.go("/").<String>evaluate(LINKS_AROUND_THE_PAGE);
        PageStates.kinds().filter(PageState::forResidents).forEach(state -> {
            browser.open(state);
            assertThat(addressOfTitle.put(browser.driver().getTitle(), state.name())).as("another page with the title of " + state.name()).isNull();
            assertThat(browser.<String>evaluate(LINKS_AROUND_THE_PAGE)).as("links around " + state.name()).isEqualTo(links);
        });
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> nodes() {
        browser.devTools("Accessibility.enable", Map.of());
        var nodes = (List<Map<String, Object>>) browser.devTools("Accessibility.getFullAXTree", Map.of()).get("nodes");
        return nodes.stream().filter(node -> !Boolean.TRUE.equals(node.get("ignored"))).toList();
    }

    private static String role(Map<String, Object> node) {
        return value(node.get("role"));
    }

    private static String name(Map<String, Object> node) {
        return value(node.get("name"));
    }

    private static String value(Object property) {
        return property instanceof Map<?, ?> map && map.get("value") != null ? map.get("value").toString() : "";
    }
}
