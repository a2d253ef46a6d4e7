package org.heardportal.web.owner;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.heardportal.account.AccessDenied;
import org.heardportal.content.ContentProblem;
import org.heardportal.publishing.ContentDrafts;
import org.heardportal.publishing.ContentHistory;
import org.heardportal.publishing.ContentRefused;
import org.heardportal.publishing.DraftRefused;
import org.heardportal.publishing.DraftRow;
import org.heardportal.publishing.NoSuchPage;
import org.heardportal.publishing.RevisionRow;
import org.heardportal.web.component.FormErrors;
import org.heardportal.web.faces.Link;
import org.heardportal.web.faces.Visit;
import org.heardportal.web.faces.Words;
import org.heardportal.web.owner.Difference.Line;
import org.heardportal.web.route.Route;

/** The page {@code /owner/content/{kind}/{name}/history}: what was published when, by whom and why; the difference of any two; and the way back. */
@Named
@RequestScoped
public class ContentHistoryView {

    @Inject
    private Visit visit;

    @Inject
    private OwnerPage owner;

    @Inject
    private ContentHistory history;

    @Inject
    private ContentDrafts drafts;

    @Inject
    private FormErrors errors;

    @Inject
    private Words words;

    @Inject
    private Link link;

    private String path;
    private List<RevisionRow> revisions;
    private boolean inConflict;
    private String revision = "";
    private String reason = "";

    @PostConstruct
    void read() {
        path = visit.part("kind") + "/" + visit.part("name") + ".yaml";
        try {
            revisions = history.revisions(owner.owner(), path);
        } catch (NoSuchPage | AccessDenied notYours) {
            throw visit.notFound();
        }
        inConflict = history.conflicts(owner.owner()).stream().anyMatch(conflict -> conflict.path().equals(path));
        revision = getFormer().stream().findFirst().map(row -> Long.toString(row.id())).orElse("");
    }

    public void putBack() {
        act("page-put-back", () -> history.putBack(owner.owner(), path, number(revision).orElse(-1L), reason));
    }

    public void withdraw() {
        act("page-withdrawn", () -> history.withdraw(owner.owner(), path, reason));
    }

    public void keepMine() {
        act("conflict-kept", () -> history.keepMine(owner.owner(), path, words.of("owner.conflict.kept")));
    }

    public void takeFile() {
        act("conflict-file", () -> history.takeFile(owner.owner(), path));
    }

    private void act(String done, Runnable step) {
        try {
            step.run();
            owner.lead(done, Route.OWNER_CONTENT_HISTORY, visit.part("kind"), visit.part("name"));
        } catch (DraftRefused refused) {
            errors.add(switch (refused.problem()) {
                case REASON_MISSING, REASON_TOO_LONG -> "reason";
                case NOTHING_BEFORE -> "revision";
                default -> null;
            }, owner.problem(refused.problem()));
        } catch (ContentRefused refused) {
            refused.problems().stream().map(ContentProblem::toString).distinct().limit(10).forEach(errors::add);
        } catch (NoSuchPage gone) {
            errors.add(words.of("owner.problem.not-now"));
        }
    }

    /** What is to be published at a time; none where nothing is. */
    public List<DraftRow> getPlanned() {
        return drafts.drafts(owner.owner()).stream().filter(draft -> draft.path().equals(path) && draft.publishAt().isPresent()).toList();
    }

    /** The two revisions of the query, else the newest and the one before it. */
    public List<Line> getLines() {
        return Difference.between(text(getOlder()), text(getNewer()));
    }

    private String text(String id) {
        return number(id).flatMap(of -> history.text(owner.owner(), path, of)).orElse("");
    }

    /** The id of the revision to compare with; empty text where there is none. */
    public String getOlder() {
        return known("from").orElseGet(() -> revisions.size() > 1 ? Long.toString(revisions.get(1).id()) : "");
    }

    /** The id of the revision that is compared. */
    public String getNewer() {
        return known("to").orElseGet(() -> Long.toString(revisions.getFirst().id()));
    }

    private Optional<String> known(String parameter) {
        return Optional.of(visit.parameter(parameter)).filter(id -> revisions.stream().anyMatch(row -> Long.toString(row.id()).equals(id)));
    }

    private static Optional<Long> number(String typed) {
        return Optional.of(typed).filter(id -> id.matches("\\d{1,18}")).map(Long::valueOf);
    }

    /** How a revision is named in a list: when, by whom, why. */
    public String label(RevisionRow row) {
        return words.of("owner.revisions.line", when(row.from()), by(row), row.reason());
    }

    public String by(RevisionRow row) {
        return row.fromFile() ? words.of("owner.revisions.file") : row.by().isEmpty() ? words.of("owner.revisions.nobody") : row.by();
    }

    public String when(Instant at) {
        return owner.moment(at);
    }

    /** Whether it is what residents read now, or what keeps them from it: a file stays open underneath what an owner published over it. */
    public boolean isCurrent(RevisionRow row) {
        return row.until().isEmpty() && (!row.fromFile() || revisions.stream().noneMatch(other -> other.until().isEmpty() && !other.fromFile()));
    }

    /** Whether the page can be read by residents now. */
    public boolean isPublished() {
        return revisions.stream().anyMatch(row -> row.until().isEmpty()) && revisions.stream().noneMatch(row -> row.until().isEmpty() && row.withdraws());
    }

    public String getTitle() {
        return PageDesk.readable(text(Long.toString(revisions.getFirst().id()))).flatMap(text -> text.words("name").or(() -> text.words("title"))).orElse(visit.part("name"));
    }

    public String getEdit() {
        return link.path(Route.OWNER_CONTENT_PAGE, visit.part("kind"), visit.part("name"));
    }

    /** The address of this page, for the form that compares. */
    public String getHere() {
        return link.path(Route.OWNER_CONTENT_HISTORY, visit.part("kind"), visit.part("name"));
    }

    public List<RevisionRow> getRevisions() {
        return revisions;
    }

    /** Those that can be published again. */
    public List<RevisionRow> getFormer() {
        return revisions.stream().filter(row -> !row.withdraws() && (row.until().isPresent() || row.fromFile() && revisions.getFirst().id() != row.id())).toList();
    }

    public boolean isInConflict() {
        return inConflict;
    }

    public String getRevision() {
        return revision;
    }

    public void setRevision(String revision) {
        this.revision = OwnerPage.typed(revision);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = OwnerPage.typed(reason);
    }
}
