package org.heardportal.web.api;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.heardportal.content.ContentLibrary;
import org.heardportal.content.Language;
import org.heardportal.content.place.BinDay;
import org.heardportal.place.Address;
import org.heardportal.place.Gazetteer;
import org.heardportal.publishing.PublishedContent;
import org.heardportal.web.faces.Visit;
import org.heardportal.web.faces.Words;
import org.heardportal.web.route.Endpoint;

/** {@code /my-area/bins.ics?uprn=}: the bin days of an address for a calendar, a year ahead. A program may ask for it again: a day that was moved keeps its id. */
@WebServlet("/my-area/bins.ics")
public class BinDaysServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final ZoneId COUNCIL_TIME = ZoneId.of("Europe/London");

    @Inject
    private transient Gazetteer gazetteer;

    @Inject
    private transient PublishedContent content;

    @Inject
    private transient SiteSettings site;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Language language = Visit.languageOf(request);
        LocalDate today = LocalDate.now(clock.withZone(COUNCIL_TIME));
        ContentLibrary library = content.current();
        Optional<Address> address = gazetteer.numbered(Optional.ofNullable(request.getParameter("uprn")).orElse(""));
        List<BinDay> days = address.map(known -> library.binRounds(language).between(known.binRound(), today, today.plusYears(1), library.calendar())).orElse(List.of());
        if (days.isEmpty()) {
            response.setHeader("Cache-Control", "no-store");
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader("Content-Disposition", "attachment; filename=\"bin-days.ics\"");
        PublicFile.sendToOne(response, "text/calendar", calendar(address.orElseThrow(), days, Locale.forLanguageTag(language.tag())));
    }

    /** One entry a day, whatever the number of bins: one reminder in the evening is enough. */
    private String calendar(Address address, List<BinDay> days, Locale locale) {
        ICalendar calendar = new ICalendar(Words.in(locale, "area.calendar.name", address.line()), clock.instant());
        String host = site.addressOf(Endpoint.BIN_DAYS.mapping()).getHost();
        Map<LocalDate, List<BinDay>> byUsualDay = days.stream().collect(Collectors.groupingBy(BinDay::usual, TreeMap::new, Collectors.toCollection(ArrayList::new)));
        byUsualDay.forEach((usual, bins) -> calendar.day("bins-" + address.uprn() + "-" + usual + "@" + host, bins.getFirst().day(),
                bins.stream().map(bin -> bin.bin().name()).collect(Collectors.joining(", ")),
                bins.getFirst().isMoved() ? Words.in(locale, "area.calendar.moved") : ""));
        return calendar.end();
    }
}
