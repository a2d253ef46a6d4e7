package org.heardportal.web.owner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heardportal.discovery.PolicyEdit;
import org.heardportal.discovery.PolicyFile;
import org.heardportal.discovery.PolicyKey;
import org.heardportal.discovery.PolicyPreview;
import org.heardportal.discovery.PolicyRefused;
import org.heardportal.discovery.PolicyRefused.Problem;
import org.heardportal.discovery.PolicyVersion;
import org.heardportal.discovery.SavePolicy;
import org.heardportal.discovery.SearchCockpit;
import org.heardportal.search.SearchPolicy;
import org.heardportal.web.component.FormErrors;
import org.heardportal.web.faces.Visit;
import org.heardportal.web.faces.Words;
import org.heardportal.web.route.Route;

/**
 * What the pages of the cockpit have in common where something is changed: it is looked at first, and what is saved is what was looked at. Where a colleague was
 * quicker the page says what they did, keeps what was typed, and looks again over theirs.
 */
@Named
@RequestScoped
public class PolicyPage {

    @Inject
    private Visit visit;

    @Inject
    private Words words;

    @Inject
    private OwnerPage page;

    @Inject
    private SearchCockpit cockpit;

    @Inject
    private FormErrors errors;

    private String reason = "";
    private String seen = "";
    private PolicyPreview preview;
    private PolicyVersion meanwhile;

    /** What is decided now. */
    SearchPolicy decided() {
        return cockpit.policy(page.owner());
    }

    /** The versions of a file, newest first. */
    List<PolicyVersion> history(PolicyFile file) {
        return cockpit.history(page.owner(), file);
    }

    /** The change that publishes a former version again; empty where that cannot be done, which is said. */
    Optional<PolicyEdit> putBack(PolicyFile file, long revision) {
        try {
            return Optional.of(cockpit.putBack(page.owner(), file, revision));
        } catch (PolicyRefused refused) {
            say(refused);
            return Optional.empty();
        }
    }

    /** Says what a change would do. */
    void look(PolicyEdit edit) {
        try {
            preview = cockpit.preview(page.owner(), edit);
            seen = PolicyKey.of((Record) edit);
        } catch (PolicyRefused refused) {
            say(refused);
        }
    }

    /** Saves a change that was looked at, and leads to a page that says so; else says why not. */
    void save(PolicyEdit edit, String done, Route next) {
        if (!PolicyKey.of((Record) edit).equals(visit.parameter("seen"))) {
            errors.add(words.of("owner.policy.problem.look-again"));
            look(edit);
            return;
        }
        try {
            cockpit.save(new SavePolicy(page.owner(), edit, base(), reason));
            page.lead(done, next);
        } catch (PolicyRefused refused) {
            say(refused);
            if (refused.problem() == Problem.CHANGED) {
                meanwhile = history(edit.file()).stream().findFirst().orElse(null);
            }
            if (refused.problem() != Problem.GONE) {
                look(edit);
            }
        }
    }

    /** Says why something cannot be done, at the field that it is about. */
    void say(PolicyRefused refused) {
        String field = refused.problem() == Problem.REASON_MISSING || refused.problem() == Problem.REASON_TOO_LONG ? "reason" : null;
        String text = words.of("owner.policy.problem." + refused.problem().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        errors.add(field, refused.details().isEmpty() ? text : text + " " + String.join(". ", refused.details()));
    }

    private long base() {
        return Optional.of(visit.parameter("base")).filter(typed -> typed.matches("\\d{1,18}")).map(Long::valueOf).orElse(-1L);
    }

    /** Whether there is something that can be saved: it was looked at just now, or in the form that was sent. */
    public boolean isOpen() {
        return preview != null || !visit.parameter("seen").isEmpty();
    }

    public PolicyPreview getPreview() {
        return preview;
    }

    public String getSeen() {
        return seen;
    }

    /** What a colleague published while this was being typed; null for nothing. */
    public PolicyVersion getMeanwhile() {
        return meanwhile;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = OwnerPage.typed(reason);
    }

    /** Names of pages in one line, the first first. */
    public String titles(List<String> pages) {
        return String.join(" \u00b7 ", pages);
    }

    /** A measure with three places. */
    public String measure(double value) {
        return String.format(visit.getLocale(), "%.3f", value);
    }
}
