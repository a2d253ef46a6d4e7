package org.heardportal.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The texts of revisions, whether they are current or not. A revision never changes, so each is read once. */
@ApplicationScoped
class FormerTexts {

    private final Map<Long, FormerText> texts = new ConcurrentHashMap<>();

    @Inject
    ContentRevisionRepository revisions;

    /** The text of a revision; empty where there is none with this id. */
    @Transactional
    Optional<FormerText> text(long revision) {
        return Optional.ofNullable(texts.get(revision)).or(() -> revisions.byId(revision).map(FormerText::of).map(this::kept));
    }

    /** The texts of the calendar as they were when a revision of it was the newest: one for each file, that of the portal where there are two. */
    @Transactional
    List<FormerText> calendarAsOf(long newest) {
        List<ContentRevision> then = revisions.byId(newest).map(revisions::calendarAsOf).orElse(List.of());
        return List.copyOf(then.stream().map(FormerText::of)
                .collect(Collectors.toMap(text -> text.path().value(), text -> text, (file, portal) -> portal, LinkedHashMap::new)).values());
    }

    private FormerText kept(FormerText text) {
        texts.put(text.revision(), text);
        return text;
    }
}
