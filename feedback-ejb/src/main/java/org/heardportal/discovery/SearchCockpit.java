package org.heardportal.discovery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.heardportal.account.Act;
import org.heardportal.account.Facts;
import org.heardportal.account.Gate;
import org.heardportal.account.SignedInPerson;
import org.heardportal.content.BrokenContent;
import org.heardportal.content.ContentLibrary;
import org.heardportal.content.SynonymRule;
import org.heardportal.content.search.Bet;
import org.heardportal.discovery.PolicyRefused.Problem;
import org.heardportal.feedback.PublicWords;
import org.heardportal.publishing.ContentRefused;
import org.heardportal.publishing.ContentRevisions;
import org.heardportal.publishing.FileRevision;
import org.heardportal.publishing.FileRevisions;
import org.heardportal.publishing.PublishRevision;
import org.heardportal.search.SearchPolicy;
import org.heardportal.shared.Subject;

/**
 * Where owners decide how pages are found: synonyms, bets and the numbers of the ranking. Each change is tried before it is saved, becomes a revision of its file,
 * is followed by every node within two seconds, and can be undone. It belongs to the council as a whole, so that any owner may do it.
 */
@Stateless
public class SearchCockpit {

    private static final int LONGEST_REASON = 500;
    private static final String COUNCIL = "council.yaml";

    @Inject
    FileRevisions files;

    @Inject
    ContentRevisions contents;

    @Inject
    PolicyTrial trial;

    @Inject
    PublicWords publicWords;

    @Inject
    Gate gate;

    /** What is decided now, by this owner and colleagues; also what was saved a moment ago and is not yet searched by. */
    @RolesAllowed("owner")
    public SearchPolicy policy(SignedInPerson by) {
        pass(by);
        Map<String, String> texts = new LinkedHashMap<>();
        Stream.concat(Stream.of(COUNCIL), Arrays.stream(PolicyFile.values()).map(PolicyFile::path))
                .forEach(path -> files.current(path).ifPresent(file -> texts.put(path, file.text())));
        return SearchPolicy.of(ContentLibrary.ofSome(texts));
    }

    /**
     * Says what a change would do. Nothing is written.
     *
     * @throws PolicyRefused when it cannot be made
     */
    @RolesAllowed("owner")
    public PolicyPreview preview(SignedInPerson by, PolicyEdit edit) {
        pass(by);
        Optional<FileRevision> current = files.current(edit.file().path());
        Prepared prepared = prepare(edit, current);
        return trial.of(edit, prepared.policy(), current.map(FileRevision::id).orElse(0L),
                PolicyYaml.difference(current.map(FileRevision::text).orElse(""), prepared.text()));
    }

    /**
     * Publishes a change.
     *
     * @return the id of the new revision
     * @throws PolicyRefused when it cannot be made, or when the file was changed since the preview; nothing is changed then
     */
    @RolesAllowed("owner")
    public long save(SavePolicy command) {
        pass(command.by());
        String reason = command.reason().strip();
        demand(!reason.isEmpty(), Problem.REASON_MISSING);
        demand(reason.length() <= LONGEST_REASON, Problem.REASON_TOO_LONG);
        demand(!publicWords.nameSomebody(reason) && command.edit().queries().stream().noneMatch(publicWords::nameSomebody), Problem.NAMES_SOMEBODY);
        files.lockForWriting();
        Optional<FileRevision> current = files.current(command.edit().file().path());
        demand(current.map(FileRevision::id).orElse(0L) == command.base(), Problem.CHANGED);
        Prepared prepared = prepare(command.edit(), current);
        try {
            return contents.publish(new PublishRevision(command.by(), command.edit().file().path(), prepared.text(), reason));
        } catch (ContentRefused refused) {
            throw new PolicyRefused(Problem.NOT_USABLE, refused.problems().stream().map(problem -> problem.reason()).toList());
        }
    }

    /** The versions of a file, newest first. */
    @RolesAllowed("owner")
    public List<PolicyVersion> history(SignedInPerson by, PolicyFile file) {
        pass(by);
        List<FileRevision> all = files.of(file.path());
        return Stream.iterate(0, i -> i < all.size(), i -> i + 1).map(i -> new PolicyVersion(all.get(i),
                PolicyYaml.difference(i + 1 < all.size() ? all.get(i + 1).text() : "", all.get(i).text()))).toList();
    }

    /**
     * The change that publishes a former text again.
     *
     * @throws PolicyRefused when there is no such version, or it cannot be read any more
     */
    @RolesAllowed("owner")
    public PolicyEdit.PutBack putBack(SignedInPerson by, PolicyFile file, long revision) {
        pass(by);
        FileRevision former = files.of(file.path()).stream().filter(candidate -> candidate.id() == revision).findFirst()
                .orElseThrow(() -> new PolicyRefused(Problem.GONE));
        return new PolicyEdit.PutBack(file, revision, SearchPolicy.of(library(file, former.text())));
    }

    /** The text that a change makes, and what is decided by it. */
    private record Prepared(SearchPolicy policy, String text) {
    }

    /** From what the file says in the database, not from the snapshot, which may be a second behind. */
    private Prepared prepare(PolicyEdit edit, Optional<FileRevision> current) {
        String before = current.map(FileRevision::text).orElse("");
        SearchPolicy published = before.isEmpty() ? trial.policy() : over(edit.file(), SearchPolicy.of(library(edit.file(), before)));
        SearchPolicy next = edit.in(published);
        demand(!next.equals(published), Problem.NO_DIFFERENCE);
        String text = PolicyYaml.text(edit.file(), next, before);
        // what is read back from the text is what will be published; it is refused here rather than after the preview
        return new Prepared(over(edit.file(), SearchPolicy.of(library(edit.file(), text))), text);
    }

    private SearchPolicy over(PolicyFile file, SearchPolicy read) {
        return new PolicyEdit.PutBack(file, 0, read).in(trial.policy());
    }

    private ContentLibrary library(PolicyFile file, String text) {
        Map<String, String> texts = new TreeMap<>(Map.of(file.path(), text));
        files.current(COUNCIL).ifPresent(council -> texts.put(COUNCIL, council.text()));
        try {
            return ContentLibrary.ofSome(texts);
        } catch (BrokenContent e) {
            throw new PolicyRefused(Problem.NOT_USABLE, e.problems().stream().map(problem -> problem.reason()).toList());
        }
    }

    private void pass(SignedInPerson by) {
        gate.pass(by, Act.PUBLISH_CONTENT, Facts.OF_THE_WHOLE_COUNCIL, Subject.of("search"));
    }

    private static void demand(boolean holds, Problem otherwise) {
        if (!holds) {
            throw new PolicyRefused(otherwise);
        }
    }

    /** A synonym by the name that its page has; empty where it is gone or was changed. */
    public static Optional<SynonymRule> synonym(SearchPolicy policy, String key) {
        return policy.synonyms().stream().filter(rule -> PolicyKey.of(rule).equals(key)).findFirst();
    }

    /** A bet by the name that its page has; empty where it is gone or was changed. */
    public static Optional<Bet> bet(SearchPolicy policy, String key) {
        return policy.bets().stream().filter(bet -> PolicyKey.of(bet).equals(key)).findFirst();
    }
}
