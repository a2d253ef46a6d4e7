package org.heardportal.web.resident.area;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.heardportal.content.place.Bin;
import org.heardportal.content.place.BinDay;
import org.heardportal.place.Address;
import org.heardportal.web.faces.Visit;
import org.heardportal.web.faces.Words;
import org.heardportal.web.route.Endpoint;

/** The bin days of the address that {@link MyAreaView} shows. */
@Named
@RequestScoped
public class BinDaysView {

    private static final ZoneId COUNCIL_TIME = ZoneId.of("Europe/London");

    /** As far as is looked ahead: four turns of a bin that comes once a month. */
    private static final int WEEKS = 20;

    private static final int SHOWN = 4;

    /** A day in words; {@code moved} says from which it was moved, in words. */
    public record Day(String iso, String words, String moved) {
    }

    /** A bin with its next days. */
    public record Days(String name, String summary, String language, List<Day> days) {
    }

    @Inject
    private MyAreaView area;
    @Inject
    private Visit visit;
    @Inject
    private Words wording;
    @Inject
    private Clock clock;

    private List<BinDay> days;

    @PostConstruct
    void count() {
        LocalDate today = LocalDate.now(clock.withZone(COUNCIL_TIME));
        days = area.address().map(address -> visit.getSnapshot().binRounds(visit.getLanguage())
                .between(address.binRound(), today, today.plusWeeks(WEEKS), visit.getSnapshot().calendar())).orElse(List.of());
    }

    /** Whether the council empties bins here on days that it knows. */
    public boolean isAny() {
        return !days.isEmpty();
    }

    /** The next day on which any bin comes, in words. */
    public Day getNext() {
        return day(days.getFirst());
    }

    /** The bins that come on the next day. */
    public String getNextBins() {
        return days.stream().filter(day -> day.day().equals(days.getFirst().day())).map(day -> day.bin().name()).collect(Collectors.joining(", "));
    }

    /** Each bin with its next days, the one that comes first before the others. */
    public List<Days> getBins() {
        List<Bin> bins = days.stream().map(BinDay::bin).distinct().toList();
        return bins.stream().map(bin -> new Days(bin.name(), bin.summary(), bin.language().tag(),
                days.stream().filter(day -> day.bin().equals(bin)).limit(SHOWN).map(this::day).toList())).toList();
    }

    /** The address of the calendar file. */
    public String getFile() {
        String language = visit.getLanguage().tag().equals("en") ? "" : "&" + Visit.LANGUAGE_PARAMETER + "=" + visit.getLanguage().tag();
        return Endpoint.BIN_DAYS.mapping() + "?" + MyAreaView.UPRN + "=" + area.address().map(Address::uprn).orElse(0L) + language;
    }

    private Day day(BinDay day) {
        return new Day(day.day().toString(), inWords(day.day()), day.isMoved() ? wording.of("area.bins.moved", inWords(day.usual())) : "");
    }

    private String inWords(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM", visit.getLocale()).format(day);
    }
}
