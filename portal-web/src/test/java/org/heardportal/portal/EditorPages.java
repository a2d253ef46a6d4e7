package org.heardportal.portal;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.heardportal.web.route.Route;

/** The states of the pages on which owners edit content, all of them on the {@link BusyDay}; each has a page of content for itself. */
final class EditorPages {

    private static final String DRAFTED = "services/recycling-centres";
    private static final String BROKEN = "services/report-fly-tipping";
    private static final String OWN = "services/report-graffiti";
    private static final String COLLEAGUES = "services/order-a-new-bin";
    private static final String SENT_BACK = "services/bulky-waste-collection";
    private static final String PLANNED = "services/garden-waste-collection";
    private static final String SHARED = "services/clinical-waste-collection";
    private static final String OVERTAKEN = "services/bin-collection-days";
    private static final String OFTEN_PUBLISHED = "guidance/what-goes-in-which-bin";

    private static final String SUMMARY = "w.summary";
    private static final String ERRORS = ".govuk-error-summary";
    private static final AtomicInteger SAVED_MEANWHILE = new AtomicInteger();

    /** Too long, in hard words, with a link that says nothing, and without what is in it. */
    private static final String HARD_WORDS = "Utilisation of the aforementioned facilities is predicated upon the presentation of documentation evidencing residency, subject to the "
            + "provisions hereinafter enumerated, and residents are requested to familiarise themselves therewith; [click here](/nowhere) for more.";

    private EditorPages() {
    }

    static List<PreparedPage> of(Route route) {
        return switch (route) {
            case OWNER_CONTENT -> List.of(
                    opened(route, "nothing found", "?q=zzxxqq&kind=notices&state=draft"),
                    busy(route, "drafts", (visitor, portal) -> planned(visitor, drafted(visitor, route.path() + "?state=planned"))).showing("#content a"));
            case OWNER_CONTENT_STUBS -> List.of(
                    busy(route, "found", (visitor, portal) -> imported(portal, route.path())).showing("button[name=write]"));
            case OWNER_CONTENT_PAGE -> List.of(
                    busy(route, "draft with much to mend", (visitor, portal) -> drafted(visitor, owner(visitor, DRAFTED).at(""))).showing("[aria-labelledby=check-plain] li"),
                    busy(route, "broken", (visitor, portal) -> broken(visitor, "")).showing("[aria-labelledby=check-problems] li"),
                    busy(route, "waiting", (visitor, portal) -> sentByAColleague(portal, "")).showing(".govuk-inset-text"),
                    busy(route, "planned", (visitor, portal) -> planned(visitor, owner(visitor, PLANNED).at(""))).showing(".govuk-inset-text"),
                    busy(route, "sent back", EditorPages::sentBack).showing("#refusal-title"),
                    busy(route, "conflict", (visitor, portal) -> owner(visitor, SHARED).at("")).showing("#both")
                            .pressing(Press.of("#save", Map.of(SUMMARY, "What I wrote myself.")).after(colleagueSaves())));
            case OWNER_CONTENT_TEXT -> List.of(
                    busy(route, "broken", (visitor, portal) -> broken(visitor, "/text")).showing("[aria-labelledby=check-problems] li"),
                    busy(route, "conflict", (visitor, portal) -> owner(visitor, SHARED).at("/text")).showing("#both")
                            .pressing(Press.of("#save", Map.of("text", "name: What I wrote myself")).after(colleagueSaves())));
            case OWNER_CONTENT_PREVIEW -> List.of(
                    busy(route, "of a draft", (visitor, portal) -> drafted(visitor, owner(visitor, DRAFTED).at("/preview"))).showing(".heard-preview"),
                    busy(route, "broken", (visitor, portal) -> broken(visitor, "/preview")).showing("[aria-labelledby=check-problems] li"));
            case OWNER_CONTENT_PUBLISH -> List.of(
                    busy(route, "difference", (visitor, portal) -> drafted(visitor, owner(visitor, DRAFTED).at("/publish"))).showing(".heard-difference"),
                    busy(route, "send refused", (visitor, portal) -> drafted(visitor, owner(visitor, DRAFTED).at("/publish"))).showing(ERRORS)
                            .pressing(Press.of("#send", Map.of("reason", "", "day", ""))),
                    busy(route, "day refused", (visitor, portal) -> drafted(visitor, owner(visitor, DRAFTED).at("/publish"))).showing(ERRORS)
                            .pressing(Press.of("#send", Map.of("reason", "It was wrong", "day", "31 2 2099"))),
                    busy(route, "to approve", (visitor, portal) -> sentByAColleague(portal, "/publish")).showing("#approve"),
                    busy(route, "no reason refused", (visitor, portal) -> sentByAColleague(portal, "/publish")).showing(ERRORS).pressing(Press.of("#sendBack", Map.of("why", ""))),
                    busy(route, "waiting for a colleague", (visitor, portal) -> sentByMyself(visitor)).showing("#takeBack"),
                    busy(route, "planned", (visitor, portal) -> planned(visitor, owner(visitor, PLANNED).at("/publish"))).showing("#takeBack"),
                    busy(route, "overtaken", EditorPages::overtaken).showing("#keepMine"));
            case OWNER_CONTENT_HISTORY -> List.of(
                    busy(route, "undone", (visitor, portal) -> undone(visitor) + "?done=page-put-back").showing(".heard-difference"),
                    busy(route, "undo refused", (visitor, portal) -> undone(visitor)).showing(ERRORS).pressing(Press.of("#putBack", Map.of("reason", ""))));
            default -> List.of();
        };
    }

    private static PreparedPage opened(Route route, String state, String query) {
        return PreparedPage.at(route, state, route.path() + query);
    }

    private static PreparedPage busy(Route route, String state, PreparedPage.Preparation preparation) {
        return new PreparedPage(route, state, preparation).onTheBusyDay();
    }

    private static EditingOwner owner(Visitor visitor, String page) {
        return new EditingOwner(visitor, page);
    }

    /** Goes on to a path when a draft is there with all that checks find. */
    private static String drafted(Visitor visitor, String path) {
        owner(visitor, DRAFTED).writes(SUMMARY, HARD_WORDS);
        return path;
    }

    private static String broken(Visitor visitor, String place) {
        EditingOwner owner = owner(visitor, BROKEN).writesAll("name: [\n  never closed\n");
        return owner.at(place);
    }

    private static String sentByAColleague(RunningPortal portal, String place) {
        EditingOwner colleague = EditingOwner.colleague(portal, COLLEAGUES);
        if (!colleague.sees("/publish", "#takeBack")) {
            colleague.writes(SUMMARY, "Ask us for a bin that is new, larger or smaller.").sends("People asked for smaller ones");
        }
        return colleague.at(place);
    }

    private static String sentByMyself(Visitor visitor) {
        EditingOwner owner = owner(visitor, OWN);
        if (!owner.sees("/publish", "#takeBack")) {
            owner.writes(SUMMARY, "Tell us about words or pictures on a wall.").sends("Shorter");
        }
        return owner.at("/publish");
    }

    private static String sentBack(Visitor visitor, RunningPortal portal) {
        EditingOwner owner = owner(visitor, SENT_BACK);
        if (!owner.sees("", "#refusal-title")) {
            owner.writes(SUMMARY, "We fetch what is too large for your bin.").sends("Shorter");
            EditingOwner.colleague(portal, SENT_BACK).sendsBack("Say what it costs.\nPeople ask for it every day.");
        }
        return owner.at("");
    }

    private static String planned(Visitor visitor, String path) {
        EditingOwner owner = owner(visitor, PLANNED);
        if (!owner.sees("/publish", "#takeBack")) {
            owner.writes(SUMMARY, "We take your garden waste every second week.").plans("From the new year on", "1 1 2099");
        }
        return path;
    }

    private static String overtaken(Visitor visitor, RunningPortal portal) {
        EditingOwner owner = owner(visitor, OVERTAKEN);
        if (!owner.sees("/publish", "#keepMine")) {
            owner.writes(SUMMARY, "See when we come.").sends("Shorter");
            owner.writes(SUMMARY, "See when we come for which bin.");
            EditingOwner.colleague(portal, OVERTAKEN).putsBack("It was right before");
        }
        return owner.at("/publish");
    }

    private static String undone(Visitor visitor) {
        EditingOwner owner = owner(visitor, OFTEN_PUBLISHED);
        if (!owner.sees("/history", ".heard-difference")) {
            owner.writes(SUMMARY, "Which bin takes what.").sends("Shorter").putsBack("People liked the longer one");
        }
        return owner.at("/history");
    }

    /** Each time with other words, so that there is something to save. */
    private static Consumer<RunningPortal> colleagueSaves() {
        return portal -> EditingOwner.colleague(portal, SHARED).writes(SUMMARY, "We fetch needles and dressings. Change " + SAVED_MEANWHILE.incrementAndGet() + ".");
    }

    /** A list of two services that the sample council has, and one that it lacks; the words are ours. */
    private static String imported(RunningPortal portal, String path) {
        portal.operator().post("/import/services?file=three-services.jsonl", """
                {"id": "531", "title": "Recycling centres", "description": "Where people bring what does not fit into a bin."}
                {"id": "321", "title": "Deaths", "description": "Writes down who has died, as the law asks."}
                {"id": "372", "title": "Vehicles left behind", "description": "Takes away cars that nobody seems to own."}
                """, Map.of("Heard-Command", "import"));
        return path;
    }
}
