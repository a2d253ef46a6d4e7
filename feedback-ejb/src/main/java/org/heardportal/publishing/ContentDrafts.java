package org.heardportal.publishing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.heardportal.account.SignedInPerson;
import org.heardportal.content.BrokenContent;
import org.heardportal.content.ContentLibrary;
import org.heardportal.content.Language;
import org.heardportal.publishing.DraftRefused.Problem;

/**
 * Where owners write. What they save stays on the server until it is published or dropped, however broken it is; one draft for each file is shared by all its
 * owners, and whoever saves over words that they have not seen is told so and loses nothing.
 */
@Stateless
public class ContentDrafts {

    /** What owners edit: pages and notices. Forms, promises, messages and settings have rules of their own. */
    private static final Set<String> FOLDERS = Set.of("services", "guidance", "journeys", "checkers", "notices");
    private static final Pattern PATH = Pattern.compile("[a-z]+/[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z]{2})?\\.yaml");
    private static final int LONGEST_PATH = 160;

    @Inject
    ContentDraftRepository drafts;

    @Inject
    ContentRevisionRepository revisions;

    @Inject
    Publishing publishing;

    @Inject
    PageRights rights;

    @Inject
    Clock clock;

    /** The drafts of the pages that the person may edit. */
    @RolesAllowed("owner")
    public List<DraftRow> drafts(SignedInPerson by) {
        return drafts.all().stream().filter(draft -> rights.allows(by, new ContentPath(draft.path()), Optional.of(draft.text()))).map(ContentDraft::row).toList();
    }

    /**
     * A page to edit. Nothing is written by looking.
     *
     * @throws NoSuchPage when there is neither a page nor a draft
     * @throws org.heardportal.account.AccessDenied when another team answers for it
     */
    @RolesAllowed("owner")
    public EditedPage open(SignedInPerson by, String path) {
        ContentPath of = path(path);
        Optional<ContentDraft> draft = drafts.at(path);
        Optional<ContentRevision> shown = publishing.standing(of).shown();
        demandSomething(of, draft, shown);
        rights.pass(by, of, draft.map(ContentDraft::text));
        return page(of, draft, shown);
    }

    /**
     * Saves what an owner wrote; a draft begins by it where there is none.
     *
     * @throws DraftRefused when somebody else saved meanwhile, or no database can hold the text
     * @throws org.heardportal.account.AccessDenied when another team answers for the page
     */
    @RolesAllowed("owner")
    public EditedPage save(SaveDraft command) {
        ContentPath of = path(command.path());
        Optional<ContentDraft> known = drafts.locked(command.path());
        Optional<ContentRevision> shown = publishing.standing(of).shown();
        rights.pass(command.by(), of, known.map(ContentDraft::text).or(() -> Optional.of(command.text())));
        if (!known.map(ContentDraft::version).equals(command.version())) {
            throw new DraftRefused(Problem.CHANGED);
        }
        demandSomething(of, known, shown);
        if (known.isEmpty() && command.text().isBlank()) {
            throw new DraftRefused(Problem.TEXT_MISSING);
        }
        known.ifPresentOrElse(draft -> draft.write(command.text(), command.by().accountId(), now()),
                () -> drafts.add(ContentDraft.begin(command.path(), command.text(), "", shown, command.by().accountId(), now())));
        drafts.flush();
        return page(of, drafts.at(command.path()), shown);
    }

    /**
     * Begins a page that does not exist yet.
     *
     * @throws DraftRefused when there is one with this name, published or as a draft
     */
    @RolesAllowed("owner")
    public void begin(SignedInPerson by, String path, String text, String note) {
        if (!isPath(path)) {
            throw new DraftRefused(Problem.NAME_MISSING);
        }
        ContentPath of = new ContentPath(path);
        rights.pass(by, of, Optional.of(text));
        if (drafts.locked(path).isPresent() || publishing.standing(of).shown().isPresent()) {
            throw new DraftRefused(Problem.NAME_TAKEN);
        }
        drafts.add(ContentDraft.begin(path, text, note, Optional.empty(), by.accountId(), now()));
    }

    /**
     * Begins a page that no list asks for.
     *
     * @return the path of its file
     * @throws DraftRefused when the address cannot be had, or none of the person's teams is to answer for it
     */
    @RolesAllowed("owner")
    public String begin(StartPage page) {
        if (!page.by().teams().contains(page.team())) {
            throw new DraftRefused(Problem.TEAM_MISSING);
        }
        String path = page.path();
        begin(page.by(), path, BlankPage.textOf(page, clock.instant()), "");
        return path;
    }

    /** Drops a draft: what is published stays. */
    @RolesAllowed("owner")
    public void drop(SignedInPerson by, String path, int version) {
        ContentDraft draft = drafts.seen(path, version);
        rights.pass(by, path(path), Optional.of(draft.text()));
        drafts.remove(draft);
    }

    /** Lets a draft stand over what is published now, after its owner has seen the difference. */
    @RolesAllowed("owner")
    public void keepOver(SignedInPerson by, String path, int version) {
        ContentDraft draft = drafts.seen(path, version);
        rights.pass(by, path(path), Optional.of(draft.text()));
        draft.standOver(publishing.standing(path(path)).shown());
    }

    /** The content as it would be with this text: the library, or everything that keeps it from being used. */
    @RolesAllowed("owner")
    public Trial trial(SignedInPerson by, String path, String text) {
        ContentPath of = path(path);
        rights.pass(by, of, Optional.of(text));
        Map<String, String> texts = publishing.textsWith(of, text);
        try {
            return new Trial(Optional.of(ContentLibrary.of(texts)), List.of());
        } catch (BrokenContent broken) {
            return new Trial(Optional.empty(), broken.problems());
        }
    }

    private EditedPage page(ContentPath path, Optional<ContentDraft> draft, Optional<ContentRevision> shown) {
        Optional<String> published = shown.map(ContentRevision::text);
        boolean overtaken = draft.filter(of -> !of.standsOver(shown)).isPresent();
        return new EditedPage(path.value(), published, draft.map(ContentDraft::row), draft.map(ContentDraft::text).or(() -> published).orElse(""),
                draft.map(ContentDraft::note).orElse(""), overtaken,
                path.original().flatMap(this::shownText), path.translation(Language.WELSH).flatMap(this::newestText), rights.needsApproval(path));
    }

    /** There is something to edit: a draft, a page, or a page that has no translation yet. */
    private void demandSomething(ContentPath path, Optional<ContentDraft> draft, Optional<ContentRevision> shown) {
        if (draft.isEmpty() && shown.isEmpty() && path.original().flatMap(this::shownText).isEmpty()) {
            throw new NoSuchPage();
        }
    }

    private Optional<String> shownText(ContentPath path) {
        return publishing.standing(path).shown().map(ContentRevision::text);
    }

    private Optional<String> newestText(ContentPath path) {
        return drafts.at(path.value()).map(ContentDraft::text).or(() -> shownText(path));
    }

    static ContentPath path(String path) {
        if (!isPath(path)) {
            throw new NoSuchPage();
        }
        return new ContentPath(path);
    }

    static boolean isPath(String path) {
        return path.length() <= LONGEST_PATH && PATH.matcher(path).matches() && FOLDERS.contains(new ContentPath(path).folder());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
