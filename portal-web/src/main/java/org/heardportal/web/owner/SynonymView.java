package org.heardportal.web.owner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.heardportal.content.SynonymRule;
import org.heardportal.discovery.PolicyEdit;
import org.heardportal.discovery.SearchCockpit;
import org.heardportal.search.SearchPolicy;

/** The page {@code /owner/search/synonym}: one synonym that is added, changed or ended. */
@Named
@RequestScoped
public class SynonymView extends RuleView<SynonymRule> {

    private String typed = "";
    private String meant = "";

    @Override
    Optional<SynonymRule> find(SearchPolicy decided, String ofKey) {
        return SearchCockpit.synonym(decided, ofKey);
    }

    @Override
    void fill(Optional<SynonymRule> rule) {
        typed = rule.map(known -> TypedPhrases.text(known.from())).orElseGet(() -> visit.parameter("typed"));
        meant = rule.map(known -> known.from().equals(known.to()) ? "" : TypedPhrases.text(known.to())).orElseGet(() -> visit.parameter("meant"));
    }

    @Override
    Optional<SynonymRule> typed() {
        List<String> from = TypedPhrases.of(typed);
        List<String> to = TypedPhrases.of(meant);
        if (from.isEmpty()) {
            errors.add("typed", words.of("owner.synonym.typed.missing"));
        } else if (to.isEmpty() && from.size() < 2) {
            errors.add("meant", words.of("owner.synonym.meant.missing"));
        } else {
            return Optional.of(new SynonymRule(from, to.isEmpty() ? from : to));
        }
        return Optional.empty();
    }

    @Override
    PolicyEdit change(Optional<SynonymRule> from, Optional<SynonymRule> to) {
        return new PolicyEdit.OfSynonym(from, to);
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
