package org.heardportal.web.owner;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.Optional;
import org.heardportal.discovery.PolicyEdit;
import org.heardportal.discovery.PolicyRefused;
import org.heardportal.search.SearchPolicy;
import org.heardportal.web.component.FormErrors;
import org.heardportal.web.faces.Visit;
import org.heardportal.web.faces.Words;
import org.heardportal.web.route.Route;

/**
 * A rule of the search that an owner adds, changes or ends. What it would do is looked at before it is saved.
 *
 * @param <R> the kind of rule
 */
public abstract class RuleView<R> {

    @Inject
    Visit visit;

    @Inject
    Words words;

    @Inject
    FormErrors errors;

    @Inject
    private PolicyPage policy;

    private String key;
    private boolean ending;
    private Optional<R> old = Optional.empty();

    @PostConstruct
    void open() {
        key = visit.parameter("rule");
        ending = "true".equals(visit.parameter("ending"));
        old = find(policy.decided(), key);
        fill(old);
    }

    /** The rule with a key; empty where there is none. */
    abstract Optional<R> find(SearchPolicy decided, String ofKey);

    /** Fills the fields with the rule that is changed, or with what the address brings for a new one. */
    abstract void fill(Optional<R> rule);

    /** What is typed as a rule; empty where something is wrong with it, which is said. */
    abstract Optional<R> typed();

    /** The change from one rule to another: empty and a rule for a new one, a rule and empty for one that ends. */
    abstract PolicyEdit change(Optional<R> from, Optional<R> to);

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
        return ending ? Optional.of(change(old, Optional.empty())) : typed().map(rule -> change(old, Optional.of(rule)));
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
