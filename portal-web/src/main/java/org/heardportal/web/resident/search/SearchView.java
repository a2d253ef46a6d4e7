package org.heardportal.web.resident.search;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.heardportal.content.guidance.Topic;
import org.heardportal.content.service.Channel;
import org.heardportal.publishing.PublishedContent;
import org.heardportal.search.Correction;
import org.heardportal.search.Hit;
import org.heardportal.search.SearchQuery;
import org.heardportal.search.SearchResults;
import org.heardportal.web.component.Pages;
import org.heardportal.web.faces.Link;
import org.heardportal.web.faces.Visit;
import org.heardportal.web.faces.Words;

/** The results of a search, or the invitation to search when nothing was asked for. */
@Named
@RequestScoped
public class SearchView {

    /** One answer of a filter; {@code value} is empty for "any". */
    public record Choice(String id, String value, String text, String language, boolean chosen) {
    }

    @Inject
    private Visit visit;
    @Inject
    private PublishedContent content;
    @Inject
    private Link link;
    @Inject
    private Words wording;

    private SearchRequest asked;
    private SearchResults results;

    @PostConstruct
    void search() {
        asked = SearchRequest.of(visit);
        results = content.index().search(asked.in(visit.getLanguage()));
        if (results.hits().isEmpty() && results.total() > 0) {
            asked = asked.atPage(results.pages());
            results = content.index().search(asked.in(visit.getLanguage()));
        }
    }

    /** The heading: how many results for which words. */
    public String getTitle() {
        if (!isAsked()) {
            return wording.of("search.title");
        }
        if (asked.words().isEmpty()) {
            return getTotal() == 1 ? wording.of("search.title.looking.one") : wording.of("search.title.looking.many", getTotal());
        }
        return switch (getTotal()) {
            case 0 -> wording.of("search.title.none", getShownWords());
            case 1 -> wording.of("search.title.one", getShownWords());
            default -> wording.of("search.title.many", getTotal(), getShownWords());
        };
    }

    public SearchResults getResults() {
        return results;
    }

    public int getTotal() {
        return isAsked() ? results.total() : 0;
    }

    public List<Hit> getHits() {
        return isAsked() ? results.hits() : List.of();
    }

    /** The words as typed, for the box. */
    public String getTyped() {
        return asked.words();
    }

    /** The words that the results are of: the typed ones, or better spelt ones. */
    public String getShownWords() {
        return results.correction().filter(Correction::applied).map(Correction::better).orElse(asked.words());
    }

    /** Whether there is something to look for: words, or a filter to look around in. */
    public boolean isAsked() {
        return !asked.words().isEmpty() || asked.isNarrowed();
    }

    public boolean isNarrowed() {
        return asked.isNarrowed();
    }

    /** Better words whose results are shown already. */
    public List<Correction> getApplied() {
        return results.correction().filter(Correction::applied).stream().toList();
    }

    /** Better words that are worth a try. */
    public List<Correction> getSuggested() {
        return results.correction().filter(correction -> !correction.applied()).stream().toList();
    }

    public List<Choice> getTopics() {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("topic", "", wording.of("search.topic.any"), visit.getLanguage().tag(), asked.topic().isEmpty()));
        for (Topic topic : visit.getSnapshot().topics(visit.getLanguage())) {
            boolean chosen = asked.topic().filter(topic.slug()::equals).isPresent();
            choices.add(new Choice("topic-" + topic.slug(), topic.slug(), topic.name(), topic.language().tag(), chosen));
        }
        return choices;
    }

    public List<Choice> getChannels() {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("channel", "", wording.of("search.channel.any"), visit.getLanguage().tag(), asked.channel().isEmpty()));
        Arrays.stream(Channel.values()).map(this::choice).forEach(choices::add);
        return choices;
    }

    public Pages getPages() {
        return new Pages(asked.page(), results.pages(), this::addressOf);
    }

    /** The same search without the better spelling. */
    public String getAsTyped() {
        return link.with("SEARCH", "q", asked.words(), "topic", asked.topic().orElse(""),
                "channel", asked.channel().map(SearchRequest::nameOf).orElse(""), "spelling", SearchRequest.AS_TYPED);
    }

    /** The same words without filters. */
    public String getEverything() {
        return link.with("SEARCH", "q", asked.words());
    }

    /** The number of the first result of the page. */
    public int getFirst() {
        return (asked.page() - 1) * SearchQuery.PAGE_SIZE + 1;
    }

    private Choice choice(Channel channel) {
        String name = SearchRequest.nameOf(channel);
        return new Choice("channel-" + name, name, wording.of("search.channel." + name), visit.getLanguage().tag(), asked.channel().equals(Optional.of(channel)));
    }

    private String addressOf(int page) {
        return link.with("SEARCH", "q", asked.words(), "topic", asked.topic().orElse(""),
                "channel", asked.channel().map(SearchRequest::nameOf).orElse(""), "page", page == 1 ? "" : page, "spelling", asked.spelling() == SearchQuery.Spelling.AS_TYPED ? SearchRequest.AS_TYPED : "");
    }
}
