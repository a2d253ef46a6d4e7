package org.heardportal.web.resident.apply;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.heardportal.casework.DraftAsleep;
import org.heardportal.casework.Drafts;
import org.heardportal.web.faces.Link;
import org.heardportal.web.faces.Visit;
import org.heardportal.web.route.Route;

/** Clearing all answers, after being asked once more. */
@Named
@RequestScoped
public class ClearView {

    @Inject
    private DraftDoor door;

    @Inject
    private DraftLinks links;

    @Inject
    private Drafts drafts;

    @Inject
    private Link link;

    @Inject
    private Visit visit;

    /** Leads to where a draft is woken when this one closed itself. */
    public void enter() throws IOException {
        try {
            door.progress();
        } catch (DraftAsleep closed) {
            links.goToWaking();
        }
    }

    /** Removes the draft. */
    public void clear() throws IOException {
        door.progress();
        drafts.clear(door.secret());
        DraftLinks.go(link.path(Route.APPLY_CLEARED, visit.part("service")));
    }

    public String getBack() {
        return links.next(door.progress());
    }
}
