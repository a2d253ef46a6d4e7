package org.heardportal.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heardportal.content.Language;
import org.heardportal.content.promise.Promise;
import org.heardportal.content.promise.Standard;
import org.heardportal.insight.PromiseFigures;
import org.heardportal.insight.PromisePerformance;
import org.heardportal.insight.PublishedFigures;
import org.heardportal.insight.Tally;
import org.heardportal.publishing.PublishedContent;

/** The figures of promises as a table for programs: a row for each published standard, in the order in which the council makes its promises. */
@ApplicationScoped
public class PromiseTable {

    @Inject
    private PublishedContent content;

    @Inject
    private PromiseFigures figures;

    /**
     * One standard.
     *
     * @param numbers by column; none where it is not measured
     */
    record Row(String promise, String standard, String words, boolean measured, Map<String, Integer> numbers, Optional<Integer> percentage) {
    }

    Optional<PublishedFigures> figures() {
        return figures.now();
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (Promise promise : content.current().promises(Language.ENGLISH)) {
            promise.standards().forEach(standard -> rows.add(row(promise, standard)));
        }
        return rows;
    }

    private Row row(Promise promise, Standard standard) {
        PromisePerformance performance = figures.of(standard);
        Optional<Integer> percentage = performance.measured() ? performance.tally().percentage().stream().boxed().findFirst() : Optional.empty();
        return new Row(promise.key(), standard.key(), standard.words(), performance.measured(), performance.measured() ? numbers(performance.tally()) : Map.of(), percentage);
    }

    /** The numbers of a tally under the names that they have in every file. */
    public static Map<String, Integer> numbers(Tally tally) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        numbers.put("due", tally.due());
        numbers.put("kept", tally.kept());
        numbers.put("broken", tally.broken());
        numbers.put("waiting", tally.waiting());
        numbers.put("reopened", tally.reopened());
        numbers.put("withdrawn", tally.withdrawn());
        numbers.put("notOurs", tally.notOurs());
        numbers.put("alreadyReported", tally.alreadyReported());
        return numbers;
    }
}
