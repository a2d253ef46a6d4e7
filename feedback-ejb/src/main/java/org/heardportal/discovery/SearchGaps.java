package org.heardportal.discovery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heardportal.account.Act;
import org.heardportal.account.Facts;
import org.heardportal.account.Gate;
import org.heardportal.account.SignedInPerson;
import org.heardportal.improvement.GapTasks;
import org.heardportal.improvement.KnownGap;
import org.heardportal.improvement.OpenGapTask;
import org.heardportal.improvement.TaskQuery;
import org.heardportal.search.text.LikeQueries;
import org.heardportal.shared.Subject;

/**
 * What people search for and do not find. Owners see it grouped; where a gap is large the portal opens an improvement task, once, and searches again for what
 * failed when the content has changed.
 */
@Stateless
public class SearchGaps {

    /** Those that most visits typed; the rest are one visit each. */
    private static final int MOST_QUERIES_OF_A_TASK = 20;

    /** What a query of a task finds now. */
    private record FoundAgain(long task, TaskQuery query, TaskQuery.Found now) {
    }

    @Inject
    SearchedTable log;

    @Inject
    NearestPage nearest;

    @Inject
    GapTasks tasks;

    @Inject
    Gate gate;

    @Inject
    Clock clock;

    /**
     * The gaps of the last four weeks, those in which most visits failed first.
     *
     * @throws org.heardportal.account.AccessDenied when the person may not decide about the council's search
     */
    @RolesAllowed("owner")
    public List<Gap> gaps(SignedInPerson by) {
        gate.pass(by, Act.PUBLISH_CONTENT, Facts.OF_THE_WHOLE_COUNCIL, Subject.of("search"));
        Instant since = clock.instant().minus(GapRules.LOOKED_AT);
        List<KnownGap> known = tasks.known(since);
        List<Gap> gaps = new GapRules(log.since(since), clock.instant()).gaps();
        LikeQueries likeness = likeness(gaps, known);
        return gaps.stream().map(this::located).map(gap -> gap.with(gap.page(), alike(gap, known, likeness).map(KnownGap::task))).toList();
    }

    /**
     * Opens a task for each large gap that has none, whichever node asks first. What was searched for before a task about the same ended is answered by that task.
     *
     * @return how many were opened
     */
    @RolesAllowed("system")
    public int openTasks() {
        Instant now = clock.instant();
        Instant since = now.minus(GapRules.LOOKED_AT);
        List<KnownGap> known = new ArrayList<>(tasks.lock(since));
        List<Searched> all = log.since(since);
        List<Gap> large = new GapRules(all, now).gaps().stream().filter(GapRules::isLarge).toList();
        LikeQueries likeness = likeness(large, known);
        int opened = 0;
        for (Gap gap : large) {
            Optional<KnownGap> answered = alike(gap, known, likeness);
            if (answered.isEmpty() || answered.get().closedAt().filter(end -> isStillLarge(gap, all, end, now)).isPresent()) {
                known.add(open(located(gap), now));
                opened++;
            }
        }
        return opened;
    }

    /** Searches again for what the tasks that are not over, or have just ended, were opened for, and keeps what is found now. */
    @RolesAllowed("system")
    public void searchAgain(Instant endedSince) {
        // everything is looked for before the first row is written: what is published waits for transactions that write
        List<FoundAgain> again = tasks.known(endedSince).stream().flatMap(gap -> gap.queries().stream()
                .map(query -> new FoundAgain(gap.task(), query, nearest.found(query.language(), query.words(), gap.page())))).toList();
        again.forEach(found -> tasks.foundNow(found.task(), found.query(), found.now()));
    }

    private KnownGap open(Gap gap, Instant now) {
        List<TaskQuery> queries = gap.queries().stream().limit(MOST_QUERIES_OF_A_TASK).map(query -> new TaskQuery(gap.language(), query.words(), query.visits(), query.failed(),
                nearest.found(gap.language(), query.words(), gap.page()), Optional.empty())).toList();
        String key = gap.language().tag() + " " + LikeQueries.key(gap.words());
        long task = tasks.open(new OpenGapTask(key, gap.words(), gap.page(), nearest.teamOf(gap.page()), queries));
        return new KnownGap(task, gap.page(), queries, now, Optional.empty());
    }

    private Gap located(Gap gap) {
        return gap.with(gap.page().filter(nearest::isThere).or(() -> nearest.page(gap.language(), gap.words())), gap.task());
    }

    private static boolean isStillLarge(Gap gap, Collection<Searched> all, Instant end, Instant now) {
        List<String> words = gap.queries().stream().map(Gap.Query::words).toList();
        List<Searched> later = all.stream().filter(search -> search.at().isAfter(end) && words.contains(search.words())).toList();
        return new GapRules(later, now).gaps().stream().anyMatch(GapRules::isLarge);
    }

    private static LikeQueries likeness(Collection<Gap> gaps, Collection<KnownGap> known) {
        return new LikeQueries(Stream.concat(gaps.stream().flatMap(gap -> gap.queries().stream()).map(Gap.Query::words),
                known.stream().flatMap(gap -> gap.queries().stream()).map(TaskQuery::words)).toList());
    }

    /** The task about the same: the newest where an older one has ended. */
    private static Optional<KnownGap> alike(Gap gap, List<KnownGap> known, LikeQueries likeness) {
        return known.stream().filter(task -> task.queries().stream().findFirst().filter(first -> first.language() == gap.language()
                && (likeness.alike(first.words(), gap.words()) || task.queries().stream().anyMatch(query -> query.words().equals(gap.words())))).isPresent())
                .reduce((older, newer) -> newer.closedAt().isEmpty() || older.closedAt().isPresent() ? newer : older);
    }
}
