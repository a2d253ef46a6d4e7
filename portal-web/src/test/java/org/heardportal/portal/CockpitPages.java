package org.heardportal.portal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.heardportal.web.route.Route;

/** The states of the pages on which owners see what people search for, and change how pages are found; all that writes is done on the {@link BusyDay}. */
final class CockpitPages {

    private static final String ERRORS = ".govuk-error-summary";
    private static final String PREVIEW = "#preview";

    /** Costs some judged queries their place, so that the preview has something to tell. */
    private static final Map<String, String> SYNONYM = Map.of("typed", "bin", "meant", "council tax");

    private CockpitPages() {
    }

    static List<PreparedPage> of(Route route) {
        return switch (route) {
            case OWNER_SEARCH -> List.of(
                    busy(route, "gaps", (visitor, portal) -> PlantedGap.each(portal, route.path())).showing("main section.heard-gap h2"));
            case OWNER_SEARCH_RULES -> List.of(
                    busy(route, "saved", (visitor, portal) -> saved(portal, route.path() + "?done=search-saved")).showing(".govuk-notification-banner"));
            case OWNER_SYNONYM -> List.of(
                    opened(route, "from a gap", "?typed=lollipop+man&meant=school+crossing+patrol"),
                    opened(route, "preview", "").pressing(Press.of("#look", SYNONYM)).showing(PREVIEW),
                    opened(route, "refused", "").pressing(Press.of("#look", Map.of("typed", "", "meant", "bin"))).showing(ERRORS),
                    opened(route, "no reason refused", "").pressing(Press.of("#look", SYNONYM)).pressing(Press.of("#save", Map.of("reason", ""))).showing(ERRORS),
                    busy(route, "conflict", (visitor, portal) -> route.path()).pressing(Press.of("#look", SYNONYM))
                            .pressing(Press.of("#save", Map.of("reason", "People say so")).after(colleagueSaves())).showing(".govuk-inset-text"),
                    new PreparedPage(route, "ending", (visitor, portal) -> first(visitor, route)).pressing(Press.of("#lookEnd", Map.of())).showing(PREVIEW));
            case OWNER_BET -> List.of(
                    opened(route, "preview", "").showing(PREVIEW).pressing(Press.of("#look", Map.of("queries", "bin", "best", "/services/council-tax-discounts", "worst", "",
                            "owner", "Revenues", "until", "31 12 2099", "why", "A trial"))),
                    opened(route, "refused", "").pressing(Press.of("#look", Map.of("best", "/services/nowhere"))).showing(ERRORS));
            case OWNER_WEIGHTS -> List.of(
                    opened(route, "preview", "").pressing(Press.of("#look", Map.of("weight-title", "1", "weight-called", "1"))).showing(PREVIEW),
                    opened(route, "refused", "").pressing(Press.of("#look", Map.of("weight-title", "a lot", "weight-closed", "7"))).showing(ERRORS));
            case OWNER_SEARCH_HISTORY -> List.of(
                    opened(route, "never changed", "?file=weights"),
                    busy(route, "undo", CockpitPages::undo).showing(PREVIEW),
                    busy(route, "undo refused", CockpitPages::undo).pressing(Press.of("#save", Map.of("reason", ""))).showing(ERRORS));
            default -> List.of();
        };
    }

    private static PreparedPage opened(Route route, String state, String query) {
        return PreparedPage.at(route, state, route.path() + query);
    }

    private static PreparedPage busy(Route route, String state, PreparedPage.Preparation preparation) {
        return new PreparedPage(route, state, preparation).onTheBusyDay();
    }

    /** The first rule of the list. */
    private static String first(Visitor visitor, Route route) {
        return visitor.get(Route.OWNER_SEARCH_RULES.path()).page().select("a[href^=" + route.path() + "?rule=]").first().attr("href");
    }

    /** The page that shows what it would do to put a former version back. */
    private static String undo(Visitor visitor, RunningPortal portal) {
        saved(portal, "");
        return visitor.get(Route.OWNER_SEARCH_HISTORY.path() + "?file=synonyms").page().select("a[href*='revision=']").first().attr("href");
    }

    private static String saved(RunningPortal portal, String path) {
        colleagueSaves().accept(portal);
        return path;
    }

    /** A synonym for a word that nobody types, each time another one. */
    private static Consumer<RunningPortal> colleagueSaves() {
        return portal -> {
            Visitor colleague = portal.signedInAs(EditingOwner.COLLEAGUE);
            String word = "zzqx" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
            Answer looked = Press.of("#look", Map.of("typed", word, "meant", "blue badge")).on(colleague.get(Route.OWNER_SYNONYM.path()), colleague);
            Answer saved = Press.of("#save", Map.of("reason", "A colleague was quicker")).on(looked, colleague);
            if (saved.status() != 302) {
                throw new AssertionError("The synonym was refused: " + saved.page().select("main").text());
            }
        };
    }
}
