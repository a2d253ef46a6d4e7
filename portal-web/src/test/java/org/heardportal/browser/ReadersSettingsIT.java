package org.heardportal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;

/** Layer 3: each page holds under the settings that readers bring: a narrow window, large text, wide spacing, own colours, no motion, paper, no scripts. */
class ReadersSettingsIT extends BrowserTest {

    /** The distances of WCAG 2.2, success criterion 1.4.12. */
    private static final String TEXT_SPACING = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }";

    @ParameterizedTest
    @MethodSource("states")
    void fitsAWindowOf320Pixels(PageState state) {
        browser.width(Browser.PHONE).open(state);
        assertThat(faults("fits.js")).as(state.name()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("states")
    void holdsTextOfTwiceTheSize(PageState state) {
        browser.open(state).readersStyle("html { font-size: 200% !important }");
        assertThat(faults("fits.js")).as(state.name()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("states")
    void holdsWideTextSpacing(PageState state) {
        browser.width(Browser.PHONE).open(state).readersStyle(TEXT_SPACING);
        assertThat(faults("fits.js")).as(state.name()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void showsItsControlsInForcedColours(PageState state) {
        browser.media("", Map.of("forced-colors", "active")).open(state);
        assertThat(faults("edges.js")).as(state.name()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void movesNothingWhenMotionIsUnwanted(PageState state) {
        browser.media("", Map.of("prefers-reduced-motion", "reduce")).open(state);
        assertThat(faults("motion.js")).as(state.name()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void printsItsWords(PageState state) {
        browser.media("print", Map.of()).open(state);
        assertThat(faults("printed.js")).as(state.name()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("residentStates")
    void saysTheSameWithoutScripts(PageState state) {
        var withScripts = words(browser.open(state));
        browser.scripts(false);
        assertThat(words(browser.open(state))).as(state.name()).isEqualTo(withScripts);
    }

    private static String words(Browser browser) {
        return browser.driver().findElement(By.tagName("body")).getText();
    }
}
