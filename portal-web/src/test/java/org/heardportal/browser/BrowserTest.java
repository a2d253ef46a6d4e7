package org.heardportal.browser;

import java.util.List;
import java.util.stream.Stream;
import org.heardportal.portal.RunningPortal;
import org.heardportal.portal.WithPortal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** What every test in a browser begins with: the running portal and a fresh browser. */
@WithPortal
@ExtendWith(FailurePictures.class)
abstract class BrowserTest {

    RunningPortal portal;
    Browser browser;

    @BeforeEach
    void freshBrowser(RunningPortal running) {
        portal = running;
        browser = Browser.fresh(running);
    }

    static Stream<PageState> states() {
        return PageStates.all().stream();
    }

    static Stream<PageState> residentStates() {
        return states().filter(PageState::forResidents);
    }

    static Stream<PageState> statesAndInstances() {
        return Stream.concat(states(), PageStates.instances());
    }

    static Stream<PageState> kinds() {
        return PageStates.kinds().filter(PageStates::isWanted);
    }

    /** What scripts of this package answer: a sentence for each thing that is wrong. */
    List<String> faults(String script, Object... arguments) {
        return browser.<List<String>>measure(script, arguments);
    }
}
