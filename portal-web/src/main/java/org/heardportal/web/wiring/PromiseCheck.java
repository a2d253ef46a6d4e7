package org.heardportal.web.wiring;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.heardportal.insight.FiguresPoll;
import org.heardportal.insight.PromiseFigures;
import org.heardportal.insight.PromiseRecount;
import org.heardportal.insight.PublishedFigures;
import org.heardportal.web.api.Json;
import org.heardportal.web.api.PromiseTable;

/**
 * Checks the published figures of promises for an operator, as the system, in two steps: first they are made anew, so that they hold all that is on record; then
 * what was on record at that instant is counted again by the slow way. Only the management address leads here.
 */
@Singleton
@RunAs("system")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PromiseCheck {

    @Inject
    private FiguresPoll poll;

    @Inject
    private PromiseFigures figures;

    @Inject
    private PromiseRecount recount;

    private volatile Instant begunAt = Instant.EPOCH;

    /** Makes the figures anew and says of which instant they are. */
    @PermitAll
    public String begin() {
        poll.count();
        begunAt = figures.now().map(PublishedFigures::madeAt).orElseThrow(() -> new IllegalStateException("there are no figures"));
        return Json.of(Map.of("madeAt", begunAt));
    }

    /** The figures of the instant at which the check began, counted again. */
    @PermitAll
    public String recount() {
        PromiseRecount.Recount counted = recount.at(begunAt);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("madeAt", begunAt);
        answer.put("requests", counted.requests());
        answer.put("problems", counted.problems());
        answer.put("standards", counted.figures().tallies().entrySet().stream().sorted(Map.Entry.comparingByKey()).map(entry -> {
            Map<String, Object> standard = new LinkedHashMap<>();
            standard.put("standard", entry.getKey());
            standard.putAll(PromiseTable.numbers(entry.getValue()));
            return standard;
        }).toList());
        return Json.of(answer) + "\n";
    }
}
