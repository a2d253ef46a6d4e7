package org.heardportal.web.owner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.heardportal.content.PageRef;
import org.heardportal.content.search.Bet;

/** What an owner types about a bet; it stays as typed when something is wrong. */
@Named
@RequestScoped
public class BetForm {

    private String queries = "";
    private String best = "";
    private String worst = "";
    private String owner = "";
    private String until = "";
    private String why = "";

    /** Fills the fields with what a bet says. */
    void show(Bet bet) {
        queries = TypedPhrases.text(bet.queries());
        best = TypedPhrases.text(bet.best());
        worst = TypedPhrases.text(bet.worst());
        owner = bet.owner();
        until = bet.until().getDayOfMonth() + " " + bet.until().getMonthValue() + " " + bet.until().getYear();
        why = bet.why();
    }

    /**
     * The bet that the fields say; empty where something is wrong, which is reported by field and key of its words.
     *
     * @param wrong takes the field and what is wrong with it
     */
    Optional<Bet> read(BiConsumer<String, String> wrong) {
        boolean[] sound = {true};
        BiConsumer<String, String> note = (field, what) -> {
            sound[0] = false;
            wrong.accept(field, what);
        };
        List<Optional<PageRef>> first = pages(best);
        List<Optional<PageRef>> last = pages(worst);
        check(TypedPhrases.of(queries).isEmpty(), note, "queries", "queries-missing");
        check(first.isEmpty() && last.isEmpty(), note, "best", "best-missing");
        check(first.contains(Optional.<PageRef>empty()), note, "best", "no-page");
        check(last.contains(Optional.<PageRef>empty()), note, "worst", "no-page");
        check(owner.isBlank(), note, "owner", "owner-missing");
        check(TypedDay.of(until).isEmpty(), note, "until", "until-missing");
        check(why.isBlank(), note, "why", "why-missing");
        return sound[0] ? Optional.of(new Bet(TypedPhrases.of(queries), first.stream().flatMap(Optional::stream).toList(), last.stream().flatMap(Optional::stream).toList(),
                owner.strip(), TypedDay.of(until).orElseThrow(), why.strip())) : Optional.empty();
    }

    private static void check(boolean problem, BiConsumer<String, String> note, String field, String what) {
        if (problem) {
            note.accept(field, what);
        }
    }

    /** Addresses of pages, with the beginning of the site or without. */
    private static List<Optional<PageRef>> pages(String typed) {
        return TypedPhrases.of(typed).stream().map(address -> PageRef.of(address.toLowerCase(Locale.ROOT).replaceFirst("^(https?://[^/]+)?/", ""))).toList();
    }

    public String getQueries() {
        return queries;
    }

    public void setQueries(String queries) {
        this.queries = OwnerPage.typed(queries);
    }

    public String getBest() {
        return best;
    }

    public void setBest(String best) {
        this.best = OwnerPage.typed(best);
    }

    public String getWorst() {
        return worst;
    }

    public void setWorst(String worst) {
        this.worst = OwnerPage.typed(worst);
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = OwnerPage.typed(owner);
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = OwnerPage.typed(until);
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = OwnerPage.typed(why);
    }
}
