package org.heardportal.web.owner;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.heardportal.content.SynonymRule;
import org.heardportal.discovery.PolicyEdit;
import org.heardportal.discovery.PolicyRefused;
import org.heardportal.discovery.SearchCockpit;
import org.heardportal.web.component.FormErrors;
import org.heardportal.web.faces.Visit;
import org.heardportal.web.faces.Words;
import org.heardportal.web.route.Route;

/** The page {@code /owner/search/synonym}: one synonym that is added, changed or ended. */
@Named
@RequestScoped
public class SynonymView {

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
    private FormErrors errors;

    private String key;
    private String typed = "";
    private String meant = "";
    private boolean ending;
    private Optional<SynonymRule> old = Optional.empty();

    @PostConstruct
    void open() {
        key = visit.parameter("rule");
        ending = "true".equals(visit.parameter("ending"));
        old = SearchCockpit.synonym(cockpit.policy(page.owner()), key);
        typed = old.map(rule -> TypedPhrases.text(rule.from())).orElseGet(() -> visit.parameter("typed"));
        meant = old.map(rule -> rule.from().equals(rule.to()) ? "" : TypedPhrases.text(rule.to())).orElseGet(() -> visit.parameter("meant"));
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

    /** What is typed as a change; empty where something is wrong with it, which is said. */
    private Optional<PolicyEdit> edit() {
        if (!key.isEmpty() && old.isEmpty()) {
            policy.say(new PolicyRefused(PolicyRefused.Problem.GONE));
            key = "";
            return Optional.empty();
        }
        if (ending) {
            return Optional.of(new PolicyEdit.OfSynonym(old, Optional.empty()));
        }
        List<String> from = TypedPhrases.of(typed);
        List<String> to = TypedPhrases.of(meant);
        if (from.isEmpty()) {
            errors.add("typed", words.of("owner.synonym.typed.missing"));
        } else if (to.isEmpty() && from.size() < 2) {
            errors.add("meant", words.of("owner.synonym.meant.missing"));
        } else {
            return Optional.of(new PolicyEdit.OfSynonym(old, Optional.of(new SynonymRule(from, to.isEmpty() ? from : to))));
        }
        return Optional.empty();
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

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = OwnerPage.typed(typed);
    }

    public String getMeant() {
        return meant;
    }

    public void setMeant(String meant) {
        this.meant = OwnerPage.typed(meant);
    }
}
