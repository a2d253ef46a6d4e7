package org.heardportal.web.owner;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.heardportal.content.PageRef;
import org.heardportal.discovery.PolicyKey;
import org.heardportal.discovery.SearchCockpit;
import org.heardportal.search.SearchPolicy;
import org.heardportal.web.faces.Words;

/** The page {@code /owner/search/rules}: the synonyms and the bets. */
@Named
@RequestScoped
public class SearchRulesView {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Inject
    private Words words;

    @Inject
    private OwnerPage page;

    @Inject
    private SearchCockpit cockpit;

    @Inject
    private Clock clock;

    private SearchPolicy policy;

    /**
     * A synonym or a bet in a list.
     *
     * @param key by which its page is found
     * @param typed what is typed
     * @param leads what it leads to
     * @param more who answers for it and until when; empty text for a synonym
     */
    public record Line(String key, String typed, String leads, String more, boolean over) {
    }

    @PostConstruct
    void read() {
        policy = cockpit.policy(page.owner());
    }

    public List<Line> getSynonyms() {
        return policy.synonyms().stream().map(rule -> new Line(PolicyKey.of(rule), String.join(", ", rule.from()),
                rule.from().equals(rule.to()) ? words.of("owner.synonym.same") : words.of("owner.synonym.leads", String.join(", ", rule.to())), "", false)).toList();
    }

    public List<Line> getBets() {
        LocalDate today = LocalDate.now(clock.withZone(LONDON));
        return policy.bets().stream().map(bet -> new Line(PolicyKey.of(bet), String.join(", ", bet.queries()),
                (bet.best().isEmpty() ? "" : words.of("owner.bet.first", pages(bet.best()))) + " " + (bet.worst().isEmpty() ? "" : words.of("owner.bet.out", pages(bet.worst()))),
                words.of("owner.bet.until", bet.owner(), page.date(bet.until())), bet.until().isBefore(today))).toList();
    }

    private static String pages(List<PageRef> pages) {
        return pages.stream().map(PageRef::toString).collect(Collectors.joining(", "));
    }
}
