package org.heardportal.discovery;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heardportal.content.Language;
import org.heardportal.search.text.LikeQueries;

/**
 * Finds gaps in what was searched for. A visit counts once for whatever it searched for, however often it tried; it has not found when it opened none of the
 * results, or said that they were not what it looked for. The numbers were decided before anything was measured by them.
 */
final class GapRules {

    /** Four weeks: long enough for what is asked seldom, short enough that what was mended does not count for long. */
    static final Duration LOOKED_AT = Duration.ofDays(28);

    /** Five people who do not know of each other are no accident, and a month of a small council brings them for what matters. */
    static final int FAILED_VISITS = 5;

    /** About a third of all searches end without a click, because a line of a result answers or somebody is called away; twice that share is no accident. */
    static final double FAILED_SHARE = 0.6;

    /** What two people did not find is worth a look, though no task. */
    static final int FAILED_VISITS_TO_SHOW = 2;

    /** What nobody asked for before the last two weeks is new. */
    static final Duration NEW = Duration.ofDays(14);

    private final Map<Long, Searched> byId;
    private final Map<String, List<Searched>> byLanguage;
    private final Instant now;

    GapRules(Collection<Searched> log, Instant now) {
        this.byId = log.stream().collect(Collectors.toMap(Searched::id, Function.identity()));
        this.byLanguage = log.stream().collect(Collectors.groupingBy(Searched::language, TreeMap::new, Collectors.toList()));
        this.now = now;
    }

    /** Whether a gap is large enough for a task. */
    static boolean isLarge(Gap gap) {
        return gap.failed() >= FAILED_VISITS && gap.failed() >= FAILED_SHARE * gap.visits();
    }

    /** Every gap that is worth a look, those in which most visits failed first. */
    List<Gap> gaps() {
        return byLanguage.entrySet().stream().flatMap(of -> Language.ofTag(of.getKey()).stream().flatMap(language -> gaps(language, of.getValue()).stream()))
                .sorted(Comparator.comparing((Gap gap) -> -gap.failed()).thenComparing(Gap::words)).toList();
    }

    private List<Gap> gaps(Language language, List<Searched> log) {
        Map<String, List<Searched>> byWords = log.stream().collect(Collectors.groupingBy(Searched::words, TreeMap::new, Collectors.toList()));
        Map<String, Integer> visits = new LinkedHashMap<>();
        byWords.forEach((words, searches) -> visits.put(words, visits(searches).size()));
        return new LikeQueries(visits.keySet()).groups(visits).stream().map(group -> gap(language, group, byWords))
                .filter(gap -> gap.failed() >= FAILED_VISITS_TO_SHOW && gap.failed() >= FAILED_SHARE * gap.visits()).toList();
    }

    private Gap gap(Language language, List<String> group, Map<String, List<Searched>> byWords) {
        List<Searched> searches = group.stream().flatMap(words -> byWords.get(words).stream()).toList();
        Instant first = searches.stream().map(Searched::at).min(Comparator.naturalOrder()).orElseThrow();
        GapEvidence evidence = new GapEvidence(searches, Set.copyOf(group), byId);
        return new Gap(language, group.get(0), group.stream().map(words -> query(words, byWords.get(words))).toList(), visits(searches).size(), failed(searches),
                first, first.isAfter(now.minus(NEW)), evidence.page(), evidence.remedy(), Optional.empty());
    }

    private static Gap.Query query(String words, List<Searched> searches) {
        return new Gap.Query(words, visits(searches).size(), failed(searches));
    }

    private static Map<String, List<Searched>> visits(List<Searched> searches) {
        return searches.stream().collect(Collectors.groupingBy(Searched::visit));
    }

    private static int failed(List<Searched> searches) {
        return (int) visits(searches).values().stream().filter(GapRules::isFailed).count();
    }

    /** Nothing opened, or said to be missed; results alone are no proof that something was found. */
    static boolean isFailed(List<Searched> visit) {
        return visit.stream().noneMatch(Searched::isOpened) || visit.stream().anyMatch(Searched::missed);
    }
}
