package org.heardportal.web.resident.search;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.heardportal.publishing.PublishedContent;
import org.heardportal.search.Correction;
import org.heardportal.search.SearchQuery;
import org.heardportal.search.SearchResults;
import org.heardportal.web.component.Pages;
import org.heardportal.web.faces.Link;
import org.heardportal.web.faces.Visit;
import org.heardportal.web.faces.Words;
import org.heardportal.web.route.Query;
import org.heardportal.web.route.ResultMark;
import org.heardportal.web.route.Route;

/** The results of a search, or the invitation to search when nothing was asked for. */
@Named
@RequestScoped
public class SearchView {

    /** With fewer the page also shows what else can be tried. */
    private static final int FEW = 3;

    @Inject
    private Visit visit;
    @Inject
    private PublishedContent content;
    @Inject
    private Link link;
    @Inject
    private Words wording;
    @Inject
    private SearchTrail trail;
    @Inject
    private ResultRows rows;
    @Inject
    private Filters filters;

    private SearchRequest asked;
    private SearchResults results;
    private List<Filters.Group> groups;
    private String ticket;

    @PostConstruct
    void search() {
        asked = SearchRequest.of(visit);
        results = content.index().search(asked.in(visit.getLanguage()));
        if (results.hits().isEmpty() && results.total() > 0) {
            asked = asked.atPage(results.pages());
            results = content.index().search(asked.in(visit.getLanguage()));
        }
        groups = isAsked() ? filters.groups(results) : List.of();
        ticket = trail.begin(asked, results);
    }

    /** The heading: how many results for which words. */
    public String getTitle() {
        if (!isAsked()) {
            return wording.of(titleOfWhatIsNoSearch());
        }
        if (asked.text().words().isEmpty()) {
            return getTotal() == 1 ? wording.of("search.title.looking.one") : wording.of("search.title.looking.many", getTotal());
        }
        return switch (getTotal()) {
            case 0 -> wording.of("search.title.none", getShownWords());
            case 1 -> wording.of("search.title.one", getShownWords());
            default -> wording.of("search.title.many", getTotal(), getShownWords());
        };
    }

    public int getTotal() {
        return isAsked() ? results.total() : 0;
    }

    /** What the page shows of each result. */
    public List<ResultRows.Row> getRows() {
        return isAsked() ? rows.of(results.hits(), getFirst(), ticket) : List.of();
    }

    /** What comes nearest where nothing fits. */
    public List<ResultRows.Row> getNearest() {
        return isAsked() ? rows.of(results.nearest(), 1, ticket) : List.of();
    }

    /** The words as typed, for the box. */
    public String getTyped() {
        return asked.text().typed();
    }

    /** The words that the results are of: the typed ones, or better spelt ones. */
    public String getShownWords() {
        return results.correction().filter(Correction::applied).map(Correction::better).orElse(asked.text().words());
    }

    /** Whether there is something to look for: words, or a filter to look around in. */
    public boolean isAsked() {
        return asked.isAsked();
    }

    public boolean isNarrowed() {
        return asked.isNarrowed();
    }

    public boolean isFew() {
        return getTotal() < FEW;
    }

    /** Better words whose results are shown already. */
    public List<Correction> getApplied() {
        return results.correction().filter(Correction::applied).stream().toList();
    }

    /** Better words that are worth a try. */
    public List<Correction> getSuggested() {
        return results.correction().filter(correction -> !correction.applied()).stream().toList();
    }

    public List<Filters.Group> getGroups() {
        return groups;
    }

    public List<Filters.Chosen> getChosen() {
        return filters.chosen(asked, ticket);
    }

    public Pages getPages() {
        return new Pages(asked.page(), results.pages(), page -> address(asked.atPage(page).query()));
    }

    /** The same search without the better spelling. */
    public String getAsTyped() {
        return link.path(Route.SEARCH, asked.asTyped().query());
    }

    /** The same words without filters. */
    public String getEverything() {
        return address(asked.unfiltered());
    }

    /** The number of the first result of the page. */
    public int getFirst() {
        return (asked.page() - 1) * SearchQuery.PAGE_SIZE + 1;
    }

    /** By which the query log knows this search; empty where it does not. */
    public String getTicket() {
        return ticket;
    }

    /** The words that were searched for, without what was recognised beside them. */
    public String getWords() {
        return asked.text().words();
    }

    /** What was typed, for what recognises more in it than words. */
    TypedWords text() {
        return asked.text();
    }

    private String titleOfWhatIsNoSearch() {
        if (asked.text().reference().isPresent()) {
            return "search.title.reference";
        }
        return asked.text().place().isPresent() ? "search.title.place" : "search.title";
    }

    private String address(Query query) {
        return link.path(Route.SEARCH, ResultMark.on(query, ticket, 0));
    }
}
