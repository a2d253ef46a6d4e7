package org.heardportal.discovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heardportal.content.ContentPage;
import org.heardportal.content.Language;
import org.heardportal.content.PageRef;
import org.heardportal.improvement.TaskQuery.Found;
import org.heardportal.publishing.PublishedContent;
import org.heardportal.search.Hit;
import org.heardportal.search.SearchQuery;
import org.heardportal.search.SearchResults;

/** Searches the published content as a resident would, for what owners are told about a gap. */
@ApplicationScoped
class NearestPage {

    @Inject
    PublishedContent published;

    /** What comes nearest to words: the first result, else what the index names where nothing fits. */
    Optional<PageRef> page(Language language, String words) {
        SearchResults results = search(language, words);
        return Stream.of(results.hits(), results.nearest()).flatMap(List::stream).findFirst().map(NearestPage::page);
    }

    /** What a search for words answers, and where a page stands in it. */
    Found found(Language language, String words, Optional<PageRef> page) {
        SearchResults results = search(language, words);
        List<PageRef> pages = results.hits().stream().map(NearestPage::page).toList();
        return new Found(results.total(), page.flatMap(sought -> IntStream.range(0, pages.size()).filter(i -> pages.get(i).equals(sought)).map(i -> i + 1).boxed().findFirst()));
    }

    boolean isThere(PageRef page) {
        return published.current().page(page, Language.ENGLISH).isPresent();
    }

    /** Who answers for a page; for what belongs to nobody in particular the first team of the council. */
    String teamOf(Optional<PageRef> page) {
        return page.flatMap(ref -> published.current().page(ref, Language.ENGLISH)).map(ContentPage::owningTeam)
                .orElseGet(() -> published.current().council().teams().get(0).key());
    }

    /** Masks are no words that were typed. */
    private SearchResults search(Language language, String words) {
        return published.index().search(SearchQuery.of(words.replaceAll("\\[[^\\]]*\\]", " ").strip(), language));
    }

    private static PageRef page(Hit hit) {
        return new PageRef(hit.kind(), hit.key());
    }
}
