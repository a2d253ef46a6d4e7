package org.heardportal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** Layer 4: a page can be walked by keyboard alone, forwards and backwards, in the order of its source, with the place always in sight. */
class KeyboardIT extends BrowserTest {

    private static final int STOPS_AT_MOST = 4;

    static Stream<PageState> walked() {
        return states().filter(state -> !state.name().endsWith("-welsh"));
    }

    @ParameterizedTest
    @MethodSource("walked")
    void tabWalksThroughEveryControlInOrderAndBack(PageState state) {
        browser.open(state);
        var count = browser.<Long>measure("tab-stops.js").intValue();
        assertThat(count).as("controls of " + state.name()).isPositive();
        var faults = new ArrayList<String>();
        var forwards = walk(count, faults, this::tab);
        browser.evaluate("document.activeElement.blur(), window.heardTabStops.at(-1).focus()");
        var backwards = new ArrayList<>(List.of((long) count - 1));
        backwards.addAll(walk(count - 1, faults, this::shiftTab));
        Collections.reverse(backwards);
        var expected = IntStream.range(0, count).mapToObj(i -> (long) i).toList();
        assertThat(forwards).as("order by Tab on " + state.name()).isEqualTo(expected);
        assertThat(backwards).as("order by Shift and Tab on " + state.name()).isEqualTo(expected);
        assertThat(faults).as(state.name()).isEmpty();
    }

    /** The controls in the order in which they are reached; a field for a date has stops for day, month, year and calendar within itself. */
    private List<Long> walk(int controls, List<String> faults, Runnable step) {
        var order = new ArrayList<Long>();
        for (int taken = 0; taken < controls * STOPS_AT_MOST && order.size() < controls; taken++) {
            step.run();
            var place = browser.<List<Object>>measure("focus.js");
            if (order.isEmpty() || !order.getLast().equals(place.get(0))) {
                order.add((Long) place.get(0));
            }
            ((List<?>) place.get(1)).forEach(fault -> faults.add(fault.toString()));
        }
        return order;
    }

    private void tab() {
        new Actions(browser.driver()).sendKeys(Keys.TAB).perform();
    }

    private void shiftTab() {
        new Actions(browser.driver()).keyDown(Keys.SHIFT).sendKeys(Keys.TAB).keyUp(Keys.SHIFT).perform();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theSkipLinkComesFirstAndLeadsToTheMainPart(PageState state) {
        browser.open(state).measure("tab-stops.js");
        tab();
        assertThat(browser.<String>evaluate("document.activeElement.getAttribute('href')")).startsWith("#");
        new Actions(browser.driver()).sendKeys(Keys.ENTER).perform();
        assertThat(browser.<Boolean>evaluate("document.querySelector(location.hash) === document.querySelector('main') || document.querySelector('main').contains(document.querySelector(location.hash))")).isTrue();
        tab();
        assertThat(browser.<Boolean>evaluate("!document.querySelector('header').contains(document.activeElement)")).as("the header is skipped").isTrue();
    }
}
