package org.heardportal.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.heardportal.content.ContentLibrary;
import org.heardportal.content.Language;
import org.heardportal.content.promise.Measure;
import org.heardportal.content.promise.Standard;
import org.heardportal.content.service.Availability;
import org.heardportal.publishing.PublishedContent;

/**
 * How the promises are kept. Pages read it and wait for nothing: the figures are in memory and are swapped whole each half minute; while the database is away
 * the last ones go on being served, with the time at which they were made.
 */
@ApplicationScoped
public class PromiseFigures {

    private volatile Kept kept = new Kept(0, Optional.empty());

    @Inject
    PublishedContent content;

    /** Figures with the number that pages are kept by. */
    private record Kept(long number, Optional<PublishedFigures> figures) {
    }

    /** The figures of this moment; empty where none could be made since the start. */
    public Optional<PublishedFigures> now() {
        return kept.figures();
    }

    /** The number of the figures: it grows when one of them changes. */
    public long number() {
        return kept.number();
    }

    /** How a standard is kept. */
    public PromisePerformance of(Standard standard) {
        Tally tally = now().map(figures -> figures.of(standard.key())).orElse(Tally.NONE);
        return new PromisePerformance(standard, now().isPresent() && isMeasured(standard, tally), tally);
    }

    /** The time that pages show: the minute in which the figures were made; nought where there are none. */
    public long minute() {
        return now().map(figures -> figures.madeAt().truncatedTo(ChronoUnit.MINUTES).getEpochSecond()).orElse(0L);
    }

    synchronized void swap(PublishedFigures next) {
        boolean same = now().filter(last -> last.period().equals(next.period()) && last.tallies().equals(next.tallies())).isPresent();
        kept = new Kept(same ? kept.number() : kept.number() + 1, Optional.of(next));
    }

    /** A time is measured where people can ask for a service that promises it, or once could; nothing else has a source of data yet. */
    private boolean isMeasured(Standard standard, Tally tally) {
        return standard.measure() instanceof Measure.Time && (tally.due() + tally.beside() > 0 || isPromisedByAnOpenForm(standard.key()));
    }

    private boolean isPromisedByAnOpenForm(String standard) {
        ContentLibrary library = content.current();
        return library.forms(Language.ENGLISH).stream().flatMap(form -> library.service(form.service(), Language.ENGLISH).stream())
                .anyMatch(service -> service.availability() == Availability.OPEN && service.standards().contains(standard));
    }
}
