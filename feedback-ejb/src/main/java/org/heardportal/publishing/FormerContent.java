package org.heardportal.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.heardportal.content.BrokenContent;
import org.heardportal.content.ContentLibrary;
import org.heardportal.content.Language;
import org.heardportal.content.calendar.WorkingCalendar;
import org.heardportal.content.form.FormDefinition;
import org.heardportal.content.message.MessageTemplate;

/**
 * Content as it was in a revision: what a draft, a request or a message was made under is read so, whatever is published now. A revision never changes, so what
 * was read once is kept.
 */
@ApplicationScoped
public class FormerContent {

    /** Every set of files has it; which of its revisions is no matter here. */
    private static final String COUNCIL = "council.yaml";

    private final Map<List<Long>, ContentLibrary> libraries = new ConcurrentHashMap<>();
    private final Map<Long, WorkingCalendar> calendars = new ConcurrentHashMap<>();

    @Inject
    FormerTexts texts;

    @Inject
    PublishedContent published;

    /**
     * The form of a revision. In another language than that of the revision the words are those of today's translation, where that still fits the questions.
     *
     * @throws IllegalArgumentException when the revision is none of a form
     */
    public FormDefinition form(long revision, Language language) {
        FormerText text = original(revision, ContentKind.FORM);
        return library(text, language).form(text.path().key(), language).orElseThrow();
    }

    /**
     * The words of a standard in a revision of the promise that it belongs to.
     *
     * @throws IllegalArgumentException when the revision is none of a promise with this standard
     */
    public String standardWords(long revision, String standard, Language language) {
        return library(original(revision, ContentKind.PROMISE), language).standard(standard, language)
                .orElseThrow(() -> new IllegalArgumentException("revision " + revision + " has no standard " + standard))
                .words();
    }

    /**
     * The working days as they were when a revision of the calendar was the newest one.
     *
     * @throws IllegalArgumentException when the revision is none of the calendar
     */
    public WorkingCalendar calendar(long revision) {
        WorkingCalendar known = calendars.get(revision);
        if (known == null) {
            original(revision, ContentKind.CALENDAR);
            known = library(texts.calendarAsOf(revision)).calendar();
            calendars.put(revision, known);
        }
        return known;
    }

    /**
     * The words of a message in a revision of its template, in the language of that revision.
     *
     * @throws IllegalArgumentException when the revision is none of a template
     */
    public MessageTemplate message(long revision) {
        FormerText text = texts.text(revision).filter(found -> found.path().kind() == ContentKind.TEMPLATE)
                .orElseThrow(() -> new IllegalArgumentException("revision " + revision + " is none of kind " + ContentKind.TEMPLATE));
        List<FormerText> files = new ArrayList<>(List.of(text));
        if (!text.isOriginal(ContentKind.TEMPLATE)) {
            published.revisions().at(text.originalPath()).flatMap(texts::text).ifPresent(files::add);
        }
        return library(files).message(text.path().key(), text.path().language()).orElseThrow();
    }

    private FormerText original(long revision, ContentKind kind) {
        return texts.text(revision).filter(text -> text.isOriginal(kind))
                .orElseThrow(() -> new IllegalArgumentException("revision " + revision + " is none of kind " + kind));
    }

    /** With today's translation; where that speaks of what the revision does not have, the original alone. */
    private ContentLibrary library(FormerText original, Language language) {
        Optional<FormerText> translation = published.revisions().at(original.pathIn(language)).flatMap(texts::text);
        try {
            return library(translation.map(words -> List.of(original, words)).orElse(List.of(original)));
        } catch (BrokenContent doesNotFit) {
            return library(List.of(original));
        }
    }

    private ContentLibrary library(List<FormerText> some) {
        List<Long> ids = some.stream().map(FormerText::revision).toList();
        ContentLibrary known = libraries.get(ids);
        if (known == null) {
            List<FormerText> files = new ArrayList<>(some);
            published.revisions().at(COUNCIL).flatMap(texts::text).ifPresent(files::add);
            known = ContentLibrary.ofSome(files.stream().collect(Collectors.toMap(text -> text.path().value(), FormerText::text)));
            libraries.put(ids, known);
        }
        return known;
    }
}
