package org.heardportal.web.resident.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.heardportal.discovery.QueryLog;
import org.heardportal.discovery.SearchMade;
import org.heardportal.search.Correction;
import org.heardportal.search.SearchResults;
import org.heardportal.web.faces.Visit;
import org.heardportal.web.http.HttpSettings;
import org.heardportal.web.http.Reader;
import org.heardportal.web.route.ResultMark;

/**
 * Tells the query log of a search, and gives the ticket that its links carry. Leafing on and narrowing belong to the search that they began with.
 */
@RequestScoped
class SearchTrail {

    @Inject
    private QueryLog log;
    @Inject
    private HttpServletRequest request;
    @Inject
    private HttpSettings settings;
    @Inject
    private Visit visit;

    /** The ticket; empty where nobody searches, or nothing can be noted. */
    String begin(SearchRequest asked, SearchResults results) {
        Optional<ResultMark> carried = ResultMark.of(request).filter(mark -> mark.rank() == 0);
        if (carried.isPresent()) {
            return carried.get().ticket();
        }
        return asked.text().words().isEmpty() || !Reader.isThere(request) ? "" : note(asked, results);
    }

    private String note(SearchRequest asked, SearchResults results) {
        return log.made(new SearchMade(asked.text().words(), visit.getLanguage(), results.total(),
                results.correction().filter(Correction::applied).map(Correction::better), visitor()));
    }

    private String visitor() {
        return settings.addressOf(request) + " " + Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
    }
}
