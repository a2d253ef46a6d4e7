package org.heardportal.web.owner;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.heardportal.content.Language;
import org.heardportal.content.search.Bet;
import org.heardportal.discovery.PolicyEdit;
import org.heardportal.discovery.PolicyRefused;
import org.heardportal.discovery.SearchCockpit;
import org.heardportal.web.component.FormErrors;
import org.heardportal.web.faces.Visit;
import org.heardportal.web.faces.Words;
import org.heardportal.web.route.Route;

/** The page {@code /owner/search/bet}: one bet that is added, changed or ended. */
@Named
@RequestScoped
public class BetView {

    @Inject
    private Visit visit;

    @Inject
    private Words words;

    @Inject
    private OwnerPage page;

    @Inject
    private PolicyPage policy;

    @Inject
    private SearchCockpit cockpit;

    @Inject
    private BetForm form;

    @Inject
    private FormErrors errors;

    private String key;
    private boolean ending;
    private Optional<Bet> old = Optional.empty();

    @PostConstruct
    void open() {
        key = visit.parameter("rule");
        ending = "true".equals(visit.parameter("ending"));
        old = SearchCockpit.bet(cockpit.policy(page.owner()), key);
        old.ifPresentOrElse(form::show, () -> {
            form.setQueries(visit.parameter("queries"));
            form.setBest(visit.parameter("best"));
        });
    }

    /** Says what it would do. */
    public void look() {
        ending = false;
        edit().ifPresent(policy::look);
    }

    /** Says what it would do to have it no longer. */
    public void lookEnd() {
        ending = true;
        edit().ifPresent(policy::look);
    }

    public void save() {
        edit().ifPresent(edit -> policy.save(edit, "search-saved", Route.OWNER_SEARCH_RULES));
    }

    private Optional<PolicyEdit> edit() {
        if (!key.isEmpty() && old.isEmpty()) {
            policy.say(new PolicyRefused(PolicyRefused.Problem.GONE));
            key = "";
            return Optional.empty();
        }
        if (ending) {
            return Optional.of(new PolicyEdit.OfBet(old, Optional.empty()));
        }
        return form.read((field, what) -> errors.add(field, words.of("owner.bet.problem." + what))).filter(this::namesPages)
                .map(bet -> new PolicyEdit.OfBet(old, Optional.of(bet)));
    }

    private boolean namesPages(Bet bet) {
        boolean best = bet.best().stream().allMatch(ref -> visit.getSnapshot().page(ref, Language.ENGLISH).isPresent());
        boolean worst = bet.worst().stream().allMatch(ref -> visit.getSnapshot().page(ref, Language.ENGLISH).isPresent());
        if (!best) {
            errors.add("best", words.of("owner.bet.problem.no-page"));
        }
        if (!worst) {
            errors.add("worst", words.of("owner.bet.problem.no-page"));
        }
        return best && worst;
    }

    /** Whether there is one already that is changed. */
    public boolean isKnown() {
        return old.isPresent();
    }

    public boolean isEnding() {
        return ending;
    }

    public String getKey() {
        return key;
    }
}
