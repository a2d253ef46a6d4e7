package org.heardportal.web.owner;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.heardportal.publishing.ContentDrafts;
import org.heardportal.publishing.ContentRefused;
import org.heardportal.publishing.DraftDecisions;
import org.heardportal.publishing.DraftDecisions.Outcome;
import org.heardportal.publishing.DraftRefused;
import org.heardportal.publishing.SendDraft;
import org.heardportal.web.component.FormErrors;
import org.heardportal.web.owner.Difference.Line;
import org.heardportal.web.route.Route;

/** The page {@code /owner/content/{kind}/{name}/publish}: what a draft changes, what is to mend in it, and what its owner or a second person does with it. */
@Named
@RequestScoped
public class ContentPublishView {

    @Inject
    private PageDesk desk;

    @Inject
    private OwnerPage owner;

    @Inject
    private ContentDrafts drafts;

    @Inject
    private DraftDecisions decisions;

    @Inject
    private FormErrors errors;

    private int version = -1;
    private String reason = "";
    private String day = "";
    private String time = "";
    private String why = "";

    @PostConstruct
    void open() {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            version = current();
        }
    }

    private int current() {
        return desk.getPage().version().orElse(-1);
    }

    public void send() {
        decide(() -> decisions.send(new SendDraft(owner.owner(), desk.filePath(), version, reason, TypedMoment.of(day, time))));
    }

    public void approve() {
        decide(() -> decisions.approve(owner.owner(), desk.filePath(), version));
    }

    public void sendBack() {
        act("page-sent-back", Route.OWNER_CONTENT_PAGE, () -> decisions.sendBack(owner.owner(), desk.filePath(), version, why));
    }

    public void takeBack() {
        act("draft-taken-back", Route.OWNER_CONTENT_PAGE, () -> decisions.takeBack(owner.owner(), desk.filePath(), version));
    }

    /** Lets the draft stand over what was published meanwhile. */
    public void keepMine() {
        act("draft-kept", Route.OWNER_CONTENT_PUBLISH, () -> drafts.keepOver(owner.owner(), desk.filePath(), version));
    }

    /** Drops the draft; a page that was never published is gone then. */
    public void drop() {
        boolean known = desk.getPage().published().isPresent();
        act("draft-dropped", known ? Route.OWNER_CONTENT_PAGE : Route.OWNER_CONTENT, () -> drafts.drop(owner.owner(), desk.filePath(), version));
    }

    private void decide(Supplier<Outcome> step) {
        try {
            Outcome outcome = step.get();
            desk.lead("page-" + outcome.name().toLowerCase(Locale.ROOT), outcome == Outcome.PUBLISHED ? Route.OWNER_CONTENT_HISTORY : Route.OWNER_CONTENT_PAGE);
        } catch (DraftRefused refused) {
            tell(refused);
        } catch (ContentRefused refused) {
            errors.add(owner.problem(Broken.BROKEN));
        }
    }

    private void act(String done, Route route, Runnable step) {
        try {
            step.run();
            if (route == Route.OWNER_CONTENT) {
                owner.lead(done, route);
            } else {
                desk.lead(done, route);
            }
        } catch (DraftRefused refused) {
            tell(refused);
        }
    }

    /** The problem at its field; the newest state of the draft is shown with it, and sent with the next try. */
    private void tell(DraftRefused refused) {
        desk.readAgain();
        if (refused.problem() == DraftRefused.Problem.CHANGED) {
            version = current();
        }
        errors.add(switch (refused.problem()) {
            case REASON_MISSING, REASON_TOO_LONG -> "reason";
            case DATE_PAST, DATE_MISSING -> "day";
            case TIME_MISSING, TIME_SKIPPED -> "time";
            case REFUSAL_MISSING, REFUSAL_TOO_LONG -> "why";
            default -> null;
        }, owner.problem(refused.problem()));
    }

    /** The content could not be used with the draft; the list beside the form says why. */
    private enum Broken { BROKEN }

    /** What the draft changes. */
    public List<Line> getLines() {
        return desk.isDrafted() ? Difference.between(desk.getPage().published().orElse(""), desk.getPage().text()) : List.of();
    }

    /** Whether this person may approve what waits. */
    public boolean isToApprove() {
        return desk.getPage().draft().filter(draft -> draft.mayBeApprovedBy(owner.owner().accountId())).isPresent();
    }

    /** Whether it can be sent: it is a draft, and nothing else was published meanwhile. */
    public boolean isToSend() {
        return desk.isDrafted() && !desk.isWaiting() && !desk.isPlanned() && !desk.getPage().overtaken();
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = OwnerPage.typed(reason);
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = OwnerPage.typed(day);
    }

    public String getTime() {
        return time;
    }

    public void setTime(String time) {
        this.time = OwnerPage.typed(time);
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = OwnerPage.typed(why);
    }
}
