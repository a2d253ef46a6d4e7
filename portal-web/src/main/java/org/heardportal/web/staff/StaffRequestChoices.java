package org.heardportal.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.heardportal.casework.Contact;
import org.heardportal.casework.RequestState.Outcome;
import org.heardportal.web.faces.Words;
import org.heardportal.web.resident.track.StateWords;

/** What an adviser can choose from on the page of a request, and the ways in which its person can be reached. */
@Named
@RequestScoped
public class StaffRequestChoices {

    @Inject
    private StaffRequestView view;

    @Inject
    private Words words;

    /** A code with its words. */
    public record Choice(String id, String code, String words) {
    }

    /** A way to reach somebody; the link is empty where there is nothing to follow. */
    public record Reach(String shown, String href) {
    }

    /** How a request can end, in the words that its person reads. */
    public List<Choice> getOutcomes() {
        return Arrays.stream(Outcome.values()).map(outcome -> new Choice("outcome-" + outcome.key(), outcome.key(), StateWords.of(outcome, words))).toList();
    }

    /** Whom we may wait for, in the words that the person reads. */
    public List<Choice> getOthers() {
        return StaffFields.OTHERS.stream().map(code -> new Choice("whom-" + code, code, StateWords.ofWaiting(code, words))).toList();
    }

    /** Why the date moves. */
    public List<Choice> getReasons() {
        return StaffFields.REASONS.stream().map(code -> new Choice("reason-" + code, code, words.of("staff.reason." + code))).toList();
    }

    /** The parts of a date, in order. */
    public List<String> getDateParts() {
        return List.of("day", "month", "year");
    }

    /** How the person can be reached, the way that they want first where they said so. */
    public List<Reach> getReach() {
        Contact contact = view.getFile().contact();
        List<Reach> ways = new ArrayList<>();
        contact.preferred().ifPresent(way -> ways.add(new Reach(words.of("staff.prefers." + way.name().toLowerCase(Locale.ROOT)), "")));
        add(ways, PhoneNumber.spoken(contact.phone()), "tel:" + contact.phone());
        add(ways, contact.email(), "mailto:" + contact.email());
        add(ways, contact.address(), "");
        add(ways, contact.address().contains(contact.postcode()) ? "" : contact.postcode(), "");
        return ways;
    }

    private static void add(List<Reach> ways, String shown, String href) {
        if (!shown.isEmpty()) {
            ways.add(new Reach(shown, href));
        }
    }
}
