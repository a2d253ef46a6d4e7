package org.heardportal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.heardportal.portal.Build;
import org.heardportal.portal.PreparedPages;
import org.heardportal.web.route.Audience;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pages as people see them, at 320 and at 1280 px: measured against the rules of the design, and kept as pictures.
 * The pictures go to {@code target/screens}; those in {@code screens} beside the sources are copies of a run.
 */
class ScreensIT extends BrowserTest {

    private static final Path SCREENS = Build.folder("screens");

    static Stream<PageState> namedPages() {
        return Stream.concat(plainPages(), PreparedPages.all().map(PageState::prepared)).filter(PageStates::isWanted);
    }

    private static Stream<PageState> plainPages() {
        return Stream.of(
                page("apply", "/apply/missed-bin-collection", Audience.RESIDENT),
                page("resume", "/resume?notice=closed", Audience.RESIDENT),
                page("resume-error", "/resume", Audience.RESIDENT).sentEmpty(),
                page("home", "/", Audience.RESIDENT),
                page("search", "/search?q=bin+not+emptied", Audience.RESIDENT),
                page("search-no-results", "/search?q=zzxxqq", Audience.RESIDENT),
                page("service", "/services/missed-bin-collection", Audience.RESIDENT),
                page("topic", "/topics/bins-and-recycling", Audience.RESIDENT),
                page("a-to-z", "/a-to-z", Audience.RESIDENT),
                page("contact", "/contact", Audience.RESIDENT),
                page("not-found", "/no-such-page", Audience.RESIDENT),
                page("sign-in-error", "/sign-in", Audience.RESIDENT).sentEmpty(),
                page("journey", "/journeys/moving-home", Audience.RESIDENT),
                page("checker", "/checkers/can-i-get-a-blue-badge", Audience.RESIDENT),
                page("checker-end", "/checkers/which-bin?thing=food", Audience.RESIDENT),
                page("life-event", "/life-events/having-a-baby", Audience.RESIDENT),
                page("services", "/services", Audience.RESIDENT),
                page("my-area", "/my-area?where=3+Larkspur+Road", Audience.RESIDENT),
                page("staff", "/staff", Audience.STAFF),
                page("owner-search", "/owner/search", Audience.OWNER),
                page("owner-content", "/owner/content", Audience.OWNER),
                page("owner-content-page", "/owner/content/services/missed-bin-collection", Audience.OWNER));
    }

    private static PageState page(String name, String path, Audience audience) {
        return PageState.opened(name, path, audience);
    }

    @ParameterizedTest
    @MethodSource("namedPages")
    void holdsTheRulesOfTheDesignOnADesktop(PageState state) {
        browser.open(state).picture(SCREENS.resolve(state.name() + "-1280.png"));
        assertThat(faults("design.js", 19, true)).as(state.name()).isEmpty();
        assertThat(faults("fits.js")).as(state.name()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("namedPages")
    void holdsTheRulesOfTheDesignOnAPhone(PageState state) {
        browser.width(Browser.PHONE).open(state).picture(SCREENS.resolve(state.name() + "-320.png"));
        assertThat(faults("design.js", 16, false)).as(state.name()).isEmpty();
        assertThat(faults("fits.js")).as(state.name()).isEmpty();
    }

    /** The ring is there to be seen: at least as many pixels change, at 3 to 1 or more, as a bar of 3 px along the control has. */
    @ParameterizedTest
    @MethodSource("namedPages")
    void focusChangesWhatIsSeen(PageState state) {
        browser.open(state);
        browser.readersStyle("* { caret-color: transparent !important; transition: none !important }");
        var samples = browser.<List<Map<String, Number>>>measure("focus-samples.js");
        assertThat(samples).isNotEmpty();
        for (int sample = 0; sample < samples.size(); sample++) {
            var clip = Map.<String, Object>of("format", "png", "captureBeyondViewport", true, "clip", samples.get(sample));
            browser.evaluate("window.heardFocusSamples[" + sample + "].blur()");
            var before = browser.shot(clip);
            browser.evaluate("window.heardFocusSamples[" + sample + "].focus({preventScroll: true})");
            var changed = Pixels.changed(before, browser.shot(clip));
            var told = browser.<String>evaluate("window.heardFocusSamples[" + sample + "].outerHTML.slice(0, 90)");
            assertThat(changed).as("pixels that change when focus comes to " + told + " on " + state.name()).isGreaterThanOrEqualTo(samples.get(sample).get("least").longValue());
        }
    }
}
