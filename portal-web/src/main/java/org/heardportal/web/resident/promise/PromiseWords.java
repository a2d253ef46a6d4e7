package org.heardportal.web.resident.promise;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.heardportal.content.promise.Standard;
import org.heardportal.insight.PromiseFigures;
import org.heardportal.insight.PromisePerformance;
import org.heardportal.insight.Tally;
import org.heardportal.web.faces.Link;
import org.heardportal.web.faces.Visit;
import org.heardportal.web.faces.Words;
import org.heardportal.web.resident.LongDate;
import org.heardportal.web.route.Route;

/** Says the figures of promises in words. Each number stands in the text; a drawing only repeats it. */
@RequestScoped
public class PromiseWords {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** Of ten promises two broken: from here on the page says itself that this is too often. */
    private static final int TOO_SELDOM = 80;

    @Inject
    private PromiseFigures figures;
    @Inject
    private Words words;
    @Inject
    private Link link;
    @Inject
    private Visit visit;
    @Inject
    private Clock clock;

    /**
     * A standard with its figures in words.
     *
     * @param language of the words of the standard
     */
    public KeptStandard of(Standard standard, String language) {
        PromisePerformance performance = figures.of(standard);
        return new KeptStandard(performance, language, link.path(Route.STANDARD, standard.key()), inWords(performance), live(performance), honest(performance.tally()),
                performance.measured() ? beside(performance.tally()) : List.of());
    }

    private String live(PromisePerformance performance) {
        boolean counted = performance.measured() && performance.tally().due() > 0;
        return counted ? words.of("promise.live", inWords(performance)) : inWords(performance);
    }

    private String inWords(PromisePerformance performance) {
        if (!performance.measured()) {
            return words.of("promise.not-measured");
        }
        Tally tally = performance.tally();
        if (tally.due() == 0) {
            return words.of("promise.nothing-due");
        }
        String counts = tally.due() == 1 ? words.of(tally.kept() == 1 ? "promise.one.kept" : "promise.one.broken")
                : words.of(tally.kept() == 1 ? "promise.counts.one" : "promise.counts.many", tally.due(), tally.kept());
        return tally.percentage().isPresent() ? counts + " " + words.of("promise.percentage", tally.percentage().getAsInt()) : counts;
    }

    /** The days that the figures are of; empty where there are no figures. */
    public String period() {
        return figures.now().map(now -> words.of("promise.period", day(now.period().first()), day(now.period().last()))).orElse("");
    }

    /** When the figures were made: today with the time alone, else with the day. */
    public String made() {
        return figures.now().map(now -> now.madeAt().atZone(LONDON)).map(this::made).orElseGet(() -> words.of("promise.made.never"));
    }

    private String made(ZonedDateTime at) {
        String time = DateTimeFormatter.ofPattern("HH:mm").format(at);
        boolean today = at.toLocalDate().equals(LocalDate.now(clock.withZone(LONDON)));
        return today ? words.of("promise.made.today", time) : words.of("promise.made.on", time, day(at.toLocalDate()));
    }

    private String honest(Tally tally) {
        boolean tooSeldom = tally.percentage().isPresent() && tally.percentage().getAsInt() < TOO_SELDOM;
        return tooSeldom ? words.of("promise.honest", tally.broken()) : "";
    }

    private List<String> beside(Tally tally) {
        List<String> lines = new ArrayList<>();
        add(lines, "promise.beside.waiting", tally.waiting());
        add(lines, "promise.beside.reopened", tally.reopened());
        add(lines, "promise.beside.withdrawn", tally.withdrawn());
        add(lines, "promise.beside.not-ours", tally.notOurs());
        add(lines, "promise.beside.already-reported", tally.alreadyReported());
        return List.copyOf(lines);
    }

    private void add(List<String> lines, String key, int number) {
        if (number > 0) {
            lines.add(words.of(key, number));
        }
    }

    private String day(LocalDate day) {
        return LongDate.of(day, visit.getLocale());
    }
}
