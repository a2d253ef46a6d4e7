package org.heardportal.web.resident.promise;

import java.util.List;
import org.heardportal.content.promise.Standard;
import org.heardportal.insight.PromisePerformance;
import org.heardportal.insight.Tally;

/**
 * One standard as pages show it: its words, and its figures in words.
 *
 * @param language of the words of the standard
 * @param href the page of the standard
 * @param figures how it is kept, in one or two sentences
 * @param live the same for a page that does not say of which days it speaks
 * @param honest what there is to say where it is broken often; empty where it is not
 * @param beside the numbers that are left out, a line each
 */
public record KeptStandard(PromisePerformance performance, String language, String href, String figures, String live, String honest, List<String> beside) {

    private static final double HUNDRED = 100;

    public Standard standard() {
        return performance.standard();
    }

    /** Whether there is a share to draw. */
    public boolean isDrawn() {
        return performance.measured() && performance.tally().percentage().isPresent();
    }

    /** How much of the bar is filled, of a hundred. */
    public String share() {
        Tally tally = performance.tally();
        return Long.toString(Math.round(tally.kept() * HUNDRED / tally.due()));
    }
}
