package org.heardportal.web.owner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.heardportal.content.Language;
import org.heardportal.content.PageRef;
import org.heardportal.content.search.Bet;
import org.heardportal.discovery.PolicyEdit;
import org.heardportal.discovery.SearchCockpit;
import org.heardportal.search.SearchPolicy;

/** The page {@code /owner/search/bet}: one bet that is added, changed or ended. */
@Named
@RequestScoped
public class BetView extends RuleView<Bet> {

    @Inject
    private BetForm form;

    @Override
    Optional<Bet> find(SearchPolicy decided, String ofKey) {
        return SearchCockpit.bet(decided, ofKey);
    }

    @Override
    void fill(Optional<Bet> rule) {
        rule.ifPresentOrElse(form::show, () -> {
            form.setQueries(visit.parameter("queries"));
            form.setBest(visit.parameter("best"));
        });
    }

    @Override
    Optional<Bet> typed() {
        return form.read((field, what) -> errors.add(field, words.of("owner.bet.problem." + what))).filter(this::namesPages);
    }

    @Override
    PolicyEdit change(Optional<Bet> from, Optional<Bet> to) {
        return new PolicyEdit.OfBet(from, to);
    }

    private boolean namesPages(Bet bet) {
        boolean best = areThere("best", bet.best());
        boolean worst = areThere("worst", bet.worst());
        return best && worst;
    }

    private boolean areThere(String field, List<PageRef> pages) {
        boolean there = pages.stream().allMatch(ref -> visit.getSnapshot().page(ref, Language.ENGLISH).isPresent());
        if (!there) {
            errors.add(field, words.of("owner.bet.problem.no-page"));
        }
        return there;
    }
}
