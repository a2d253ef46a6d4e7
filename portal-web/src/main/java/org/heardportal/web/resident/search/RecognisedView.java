package org.heardportal.web.resident.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heardportal.place.Streets;
import org.heardportal.shared.Reference;
import org.heardportal.web.faces.Link;
import org.heardportal.web.faces.Words;
import org.heardportal.web.resident.area.MyAreaView;
import org.heardportal.web.route.Query;
import org.heardportal.web.route.Route;

/**
 * Where what was typed into the search box leads that is no word: a reference to the page that asks for its proof, a place to what is near it. No reference is
 * looked up, so that a page of results never tells what exists; streets are known to everybody. It is a line on the page and no redirect, because a word may look like a reference.
 */
@Named
@RequestScoped
public class RecognisedView {

    @Inject
    private SearchView search;
    @Inject
    private Link link;
    @Inject
    private Words wording;
    @Inject
    private Streets streets;

    /** One line with a link. */
    public record Lead(String text, String link, String href) {
    }

    /** The lines, none for words alone. */
    public List<Lead> getLeads() {
        TypedWords typed = search.text();
        Optional<Lead> reference = typed.reference().map(this::ofReference);
        Optional<Lead> place = typed.place().or(() -> streets.in(typed.typed())).map(this::ofPlace);
        return Arrays.asList(reference, place).stream().flatMap(Optional::stream).toList();
    }

    /** Whether a place was typed and nothing to look for there. */
    public boolean isOnlyPlace() {
        return !search.isAsked() && search.text().place().isPresent();
    }

    private Lead ofReference(Reference reference) {
        String shown = reference.toString().replace(' ', '\u00a0');
        return switch (reference.kind()) {
            case REQUEST -> new Lead(wording.of("search.reference.request", shown), wording.of("search.reference.request.follow"),
                    link.path(Route.TRACK, Query.of(Map.of("reference", reference.plain()))));
            case FEEDBACK -> new Lead(wording.of("search.reference.feedback", shown), wording.of("search.reference.feedback.follow"),
                    link.path(Route.FEEDBACK_STATUS, reference.plain()));
        };
    }

    private Lead ofPlace(String place) {
        return new Lead(wording.of("search.place", place), wording.of("search.place.nearby"), link.path(Route.MY_AREA, Query.of(Map.of(MyAreaView.WHERE, place))));
    }
}
