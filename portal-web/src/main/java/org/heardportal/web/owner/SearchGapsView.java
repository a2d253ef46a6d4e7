package org.heardportal.web.owner;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.heardportal.content.ContentPage;
import org.heardportal.content.PageRef;
import org.heardportal.discovery.Gap;
import org.heardportal.discovery.SearchGaps;
import org.heardportal.improvement.ImprovementBoard;
import org.heardportal.improvement.TaskRow;
import org.heardportal.web.faces.Visit;
import org.heardportal.web.faces.Words;

/** The page {@code /owner/search}: what people search for and do not find, with what may help. */
@Named
@RequestScoped
public class SearchGapsView {

    /** As many as are read in one sitting; the smallest of the rest are two visits each. */
    private static final int MOST = 50;

    @Inject
    private Visit visit;

    @Inject
    private Words words;

    @Inject
    private OwnerPage page;

    @Inject
    private SearchGaps gaps;

    @Inject
    private ImprovementBoard board;

    private List<Gap> all;
    private Set<Long> ownTasks;

    @PostConstruct
    void read() {
        all = gaps.gaps(page.owner());
        ownTasks = board.tasks(page.owner()).stream().map(TaskRow::id).collect(Collectors.toSet());
    }

    public List<Gap> getGaps() {
        return all.stream().limit(MOST).toList();
    }

    public int getMore() {
        return Math.max(0, all.size() - MOST);
    }

    /** What may help, in a sentence. */
    public String remedy(Gap gap) {
        return words.of("owner.gap.remedy." + gap.remedy().kind().name().toLowerCase(Locale.ROOT), gap.remedy().words());
    }

    /** The other ways in which it is typed, most visits first. */
    public String otherWords(Gap gap) {
        return gap.queries().stream().skip(1).map(query -> words.of("owner.gap.query", query.words(), query.visits())).collect(Collectors.joining("; "));
    }

    /** The name of a page; its address where it has none. */
    public String title(PageRef ref) {
        return visit.getSnapshot().page(ref, visit.getLanguage()).map(ContentPage::title).orElse(ref.toString());
    }

    /** The language of that name, as a tag. */
    public String tag(PageRef ref) {
        return visit.getSnapshot().page(ref, visit.getLanguage()).map(ContentPage::language).orElse(visit.getLanguage()).tag();
    }

    /** Whether the task of a gap is one of the person's teams, which alone may open it. */
    public boolean mine(Gap gap) {
        return gap.task().filter(ownTasks::contains).isPresent();
    }

    public PageRef page(Gap gap) {
        return gap.page().orElse(null);
    }

    public Long task(Gap gap) {
        return gap.task().orElse(null);
    }

    /** What a synonym would lead to: the words with which people found it, else the name of the page that comes nearest. */
    public String meant(Gap gap) {
        return Optional.of(gap.remedy().words()).filter(found -> !found.isEmpty())
                .or(() -> gap.page().map(this::title).map(title -> title.toLowerCase(visit.getLocale()))).orElse("");
    }
}
