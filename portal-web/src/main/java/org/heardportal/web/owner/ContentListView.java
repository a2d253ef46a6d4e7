package org.heardportal.web.owner;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heardportal.content.ContentPage;
import org.heardportal.content.Language;
import org.heardportal.publishing.ContentConflict;
import org.heardportal.publishing.ContentDrafts;
import org.heardportal.publishing.ContentHistory;
import org.heardportal.publishing.ContentTranslations;
import org.heardportal.publishing.DraftRow;
import org.heardportal.web.faces.Visit;
import org.heardportal.web.owner.OwnedEntry.Review;

/** The page {@code /owner/content}: what the owner's teams say, with what belongs to every owner; those whose words are to be checked first. */
@Named
@ViewScoped
public class ContentListView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String PUBLISHED = "published";

    @Inject
    private transient Visit visit;

    @Inject
    private transient OwnerPage owner;

    @Inject
    private transient ContentDrafts drafts;

    @Inject
    private transient ContentHistory history;

    @Inject
    private transient ContentTranslations translations;

    @Inject
    private transient Clock clock;

    private HashMap<String, Integer> missing;
    private ArrayList<ContentEntry> all;
    private ArrayList<ContentEntry> rows;
    private String query;
    private String kind;
    private String state;

    @PostConstruct
    void read() {
        Map<String, DraftRow> byPath = drafts.drafts(owner.owner()).stream().collect(Collectors.toMap(DraftRow::path, draft -> draft));
        Set<String> conflicts = history.conflicts(owner.owner()).stream().map(ContentConflict::path).collect(Collectors.toSet());
        missing = new HashMap<>(translations.missing(owner.owner(), Language.WELSH));
        LocalDate today = LocalDate.now(clock.withZone(LONDON));
        Map<String, ContentEntry> entries = new HashMap<>();
        pages().forEach(page -> entries.put(path(page), entry(page, Optional.ofNullable(byPath.get(path(page))), conflicts, today)));
        visit.getSnapshot().notices(Language.ENGLISH).forEach(notice -> entries.put("notices/" + notice.slug() + ".yaml",
                without("notices/" + notice.slug() + ".yaml", notice.title(), Optional.ofNullable(byPath.get("notices/" + notice.slug() + ".yaml")), conflicts)));
        byPath.values().forEach(draft -> entries.computeIfAbsent(draft.path(), path -> without(path, draft.title(), Optional.of(draft), conflicts)));
        all = entries.values().stream().sorted(Comparator.comparing(ContentEntry::reviewOn).thenComparing(ContentEntry::title)).collect(Collectors.toCollection(ArrayList::new));
        query = visit.parameter("q").strip();
        kind = visit.parameter("kind");
        state = visit.parameter("state");
        rows = all.stream().filter(this::isWanted).collect(Collectors.toCollection(ArrayList::new));
    }

    /** The pages of the owner's teams, and those that no team answers for. */
    private Stream<ContentPage> pages() {
        return visit.getSnapshot().everyPage(Language.ENGLISH).stream().filter(page -> page.owningTeam().isEmpty() || owner.owner().teams().contains(page.owningTeam()));
    }

    private boolean isWanted(ContentEntry entry) {
        String words = query.toLowerCase(Locale.ROOT);
        return (entry.title() + " " + entry.name()).toLowerCase(Locale.ROOT).contains(words) && (kind.isEmpty() || entry.kind().equals(kind))
                && (state.isEmpty() || entry.state().equals(state) || entry.translation().equals(state) || state.equals("stale") && entry.isStale() || state.equals("conflict") && entry.conflict());
    }

    private ContentEntry entry(ContentPage page, Optional<DraftRow> draft, Set<String> conflicts, LocalDate today) {
        return new ContentEntry(page.kind().folder(), page.slug(), page.title(), state(draft), plannedFor(draft), conflicts.contains(path(page)), translation(path(page)), page.reviewOn(), Review.of(page.reviewOn(), today));
    }

    private ContentEntry without(String path, String title, Optional<DraftRow> draft, Set<String> conflicts) {
        String name = path.substring(path.indexOf('/') + 1).replaceFirst("\\.yaml$", "");
        return new ContentEntry(path.substring(0, path.indexOf('/')), name, title, state(draft), plannedFor(draft), conflicts.contains(path), translation(path), LocalDate.MAX, Review.LATER);
    }

    private static String state(Optional<DraftRow> draft) {
        return draft.map(of -> of.state().key()).orElse(PUBLISHED);
    }

    private String translation(String path) {
        return path.endsWith("." + Language.WELSH.tag() + ".yaml") ? "" : missing.containsKey(path) ? missing.get(path) == 0 ? "translated" : "partly" : "untranslated";
    }

    private String plannedFor(Optional<DraftRow> draft) {
        return draft.flatMap(DraftRow::publishAt).map(owner::moment).orElse("");
    }

    private static String path(ContentPage page) {
        return page.kind().folder() + "/" + page.slug() + ".yaml";
    }

    /** The rows; the table sorts this very list. */
    public List<ContentEntry> getRows() {
        return rows;
    }

    /** How many pages have words that should have been checked by now. */
    public long getStale() {
        return all.stream().filter(ContentEntry::isStale).count();
    }

    /** The part of the pages that is stale, in hundredths. */
    public long getShare() {
        long reviewed = all.stream().filter(ContentEntry::hasReview).count();
        return reviewed == 0 ? 0 : Math.round(100.0 * getStale() / reviewed);
    }

    public long getConflicts() {
        return all.stream().filter(ContentEntry::conflict).count();
    }

    /** The folders of what owners edit. */
    public List<String> getKinds() {
        return List.of("services", "guidance", "journeys", "checkers", "notices");
    }

    public List<String> getStates() {
        return List.of(PUBLISHED, "draft", "waiting", "planned", "stale", "conflict", "untranslated", "partly");
    }

    /** The colour of the tag of a state; the words say the same. */
    public String colour(String of) {
        return switch (of) {
            case "draft" -> "blue";
            case "waiting" -> "yellow";
            case "planned" -> "purple";
            case "partly" -> "yellow";
            case "untranslated" -> "grey";
            default -> "green";
        };
    }

    public String getQuery() {
        return query;
    }

    public String getKind() {
        return kind;
    }

    public String getState() {
        return state;
    }
}
