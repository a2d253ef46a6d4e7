package org.heardportal.discovery;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heardportal.content.PageRef;
import org.heardportal.discovery.Gap.Remedy;

/** What the searches of a gap say about what may help: what those did who found it after all. */
final class GapEvidence {

    /** One person may have turned to another matter. */
    private static final int VISITS_THAT_AGREE = 2;

    /** What stands below the third place is seen after scrolling on most screens. */
    private static final int FAR_DOWN = 4;

    private final List<Searched> searches;
    private final Set<String> group;
    private final Map<Long, Searched> byId;

    GapEvidence(List<Searched> searches, Set<String> group, Map<Long, Searched> byId) {
        this.searches = searches;
        this.group = group;
        this.byId = byId;
    }

    Remedy remedy() {
        if (otherWords().isPresent()) {
            return new Remedy(Remedy.Kind.SYNONYM, otherWords().get());
        }
        if (pageFarDown().isPresent()) {
            return new Remedy(Remedy.Kind.BET, "");
        }
        long empty = searches.stream().filter(search -> search.results() == 0).count();
        return new Remedy(2 * empty > searches.size() ? Remedy.Kind.PAGE : Remedy.Kind.RANKING, "");
    }

    /** The page that people opened in the end; empty where none did. */
    Optional<PageRef> page() {
        return most(foundNext().collect(Collectors.groupingBy(Searched::opened, TreeMap::new, Collectors.counting())))
                .or(this::pageFarDown).flatMap(GapEvidence::page);
    }

    /** The words with which most of them found it who tried again. */
    private Optional<String> otherWords() {
        return most(foundNext().collect(Collectors.groupingBy(Searched::words, TreeMap::new, Collectors.counting())));
    }

    private Stream<Searched> foundNext() {
        return searches.stream().filter(search -> !search.isOpened()).flatMap(search -> search.followedBy().stream()).map(byId::get)
                .filter(next -> next != null && next.isOpened() && !group.contains(next.words()));
    }

    private Optional<String> pageFarDown() {
        return most(searches.stream().filter(search -> search.rank().orElse(0) >= FAR_DOWN)
                .collect(Collectors.groupingBy(Searched::opened, TreeMap::new, Collectors.counting())));
    }

    /** What comes up most often, the first in the alphabet of several; empty where only one visit has it. */
    private static Optional<String> most(TreeMap<String, Long> counts) {
        return counts.entrySet().stream().filter(count -> count.getValue() >= VISITS_THAT_AGREE)
                .max(Comparator.comparing((Map.Entry<String, Long> count) -> count.getValue()).thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
    }

    private static Optional<PageRef> page(String path) {
        return PageRef.of(path.substring(1));
    }
}
