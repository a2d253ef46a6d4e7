package org.heardportal.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.heardportal.web.route.Audience;
import org.junit.jupiter.api.Test;

/** Somebody who reads leaves nothing behind, neither in the browser nor in the portal. */
@WithPortal
class VisitorsLeaveNoTraceIT {

    private static final int VIEWS = 1_000;

    private final RunningPortal portal;

    VisitorsLeaveNoTraceIT(RunningPortal portal) {
        this.portal = portal;
    }

    @Test
    void aThousandViewsSetNoCookieAndWriteNoRow() {
        List<Page> pages = Page.all(Audience.RESIDENT);
        Rows before = Rows.of(portal);

        Visitor reader = portal.visitor();
        IntStream.range(0, VIEWS).forEach(view -> reader.get(pages.get(view % pages.size()).path()));

        assertThat(reader.cookies()).isEmpty();
        assertThat(Rows.of(portal).differenceFrom(before)).isEmpty();
    }
}
