package org.heardportal.web.owner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.heardportal.content.ContentLibrary;
import org.heardportal.content.ContentProblem;
import org.heardportal.content.Language;
import org.heardportal.content.PageKind;
import org.heardportal.content.PageRef;
import org.heardportal.content.edit.Field;
import org.heardportal.content.edit.PageText;
import org.heardportal.content.edit.ReadableByAll;
import org.heardportal.content.edit.TextRemark;
import org.heardportal.content.words.PageWords;
import org.heardportal.content.words.PlainWords;
import org.heardportal.content.words.Remark;
import org.heardportal.publishing.ContentDrafts;
import org.heardportal.publishing.Trial;
import org.heardportal.web.faces.Visit;
import org.heardportal.web.faces.Words;
import org.heardportal.web.route.Route;

/** What is looked at before a page is published: whether it can be used, whether its words are plain, and whether everybody can read it. */
@Named
@RequestScoped
public class PageChecks {

    private static final int LONGEST_QUOTE = 160;
    private static final Pattern EMPTY = Pattern.compile("'\\w+' is empty; .*");
    private static final Pattern NO_ENTRY = Pattern.compile("'\\w+' needs one entry at least");

    @Inject
    private PageDesk desk;

    @Inject
    private OwnerPage owner;

    @Inject
    private ContentDrafts drafts;

    @Inject
    private FieldWords fields;

    @Inject
    private Words words;

    @Inject
    private Visit visit;

    private Trial trial;

    /**
     * Something to mend.
     *
     * @param place the field, in words
     * @param what what is wrong
     * @param quote the words that it is about; empty where it is about the whole
     */
    public record Check(String place, String what, String quote) {
    }

    private Trial trial() {
        if (trial == null) {
            trial = desk.isBegun() ? drafts.trial(owner.owner(), desk.filePath(), desk.getPage().text()) : new Trial(Optional.of(visit.getSnapshot()), List.of());
        }
        return trial;
    }

    /** What residents would read; empty where the page cannot be used. */
    Optional<ContentLibrary> library() {
        return trial().library();
    }

    /** What keeps it from being published. */
    public List<Check> getProblems() {
        Optional<PageText> text = PageDesk.readable(desk.getPage().text());
        return trial().problems().stream().map(problem -> new Check(place(problem, text), reason(problem), "")).distinct().toList();
    }

    /** What is wrong, for somebody who sees fields and not keys of a file. */
    private String reason(ContentProblem problem) {
        if (!problem.file().equals(desk.filePath())) {
            return problem.reason();
        }
        return EMPTY.matcher(problem.reason()).matches() ? words.of("owner.check.empty")
                : NO_ENTRY.matcher(problem.reason()).matches() ? words.of("owner.check.one-entry") : problem.reason();
    }

    private String place(ContentProblem problem, Optional<PageText> text) {
        if (!problem.file().equals(desk.filePath())) {
            return problem.file();
        }
        return text.flatMap(page -> page.at(problem.line())).map(fields::place).orElseGet(() -> words.of("owner.check.line", problem.line()));
    }

    /** What makes it hard to understand; in English alone, because the rules are those of English. */
    public List<Check> getPlain() {
        List<Check> checks = new ArrayList<>();
        if (desk.getLanguage() == Language.ENGLISH) {
            PlainWords plain = visit.getSnapshot().plainWords();
            PageDesk.readable(desk.getPage().text()).ifPresent(text -> text.fields().stream().filter(PageChecks::isReadByResidents).forEach(field ->
                    parts(field).flatMap(part -> plain.remarksOn(part).stream()).filter(remark -> remark.kind() != Remark.Kind.HARD_TO_READ).forEach(remark -> checks.add(check(field, remark)))));
        }
        return checks;
    }

    /** What is said where no word has to be mended. */
    public String getNonePlain() {
        return words.of(desk.getLanguage() == Language.ENGLISH ? "owner.checks.plain.none" : "owner.checks.plain.other");
    }

    /** The reading grade of the whole page with the highest one allowed; empty where it cannot be said. */
    public List<String> getGrade() {
        return library().flatMap(library -> PageKind.ofFolder(desk.getKind()).flatMap(kind -> library.page(new PageRef(kind, desk.slug()), desk.getLanguage())))
                .filter(page -> page.language() == Language.ENGLISH)
                .map(page -> visit.getSnapshot().plainWords().gradeOf(PageWords.of(page).stream().flatMap(part -> PlainWords.sentencesOf(part).stream()).toList()))
                .map(grade -> words.of(grade > PlainWords.HIGHEST_GRADE ? "owner.check.grade.high" : "owner.check.grade.good", String.format(Locale.ROOT, "%.1f", Math.max(0, grade)),
                        String.format(Locale.ROOT, "%.0f", PlainWords.HIGHEST_GRADE))).stream().toList();
    }

    /** What shuts some people out. */
    public List<Check> getReadable() {
        ReadableByAll look = ReadableByAll.knowing(this::leadsSomewhere);
        return PageDesk.readable(desk.getPage().text()).map(text -> look.remarksOn(text).stream().map(remark -> check(text, remark)).toList()).orElse(List.of());
    }

    private boolean leadsSomewhere(String path) {
        Optional<Route> route = Route.of(path);
        List<String> parts = Stream.of(path.split("/")).filter(part -> !part.isEmpty()).toList();
        Optional<PageKind> kind = parts.size() == 2 ? PageKind.ofFolder(parts.getFirst()) : Optional.empty();
        if (kind.isEmpty()) {
            return route.isPresent();
        }
        ContentLibrary library = library().orElse(visit.getSnapshot());
        return kind.get() == PageKind.TOPIC ? library.topic(parts.getLast(), Language.ENGLISH).isPresent()
                : library.page(new PageRef(kind.get(), parts.getLast()), Language.ENGLISH).isPresent();
    }

    /** The entries of a list are sentences of their own. */
    private static Stream<String> parts(Field field) {
        return field.shape() == Field.Shape.LINES ? field.words().lines() : Stream.of(field.words());
    }

    private static boolean isReadByResidents(Field field) {
        return !List.of("staffNotes", "alsoCalled", "address", "hours", "owner").contains(field.key());
    }

    private Check check(Field field, Remark remark) {
        String kind = remark.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String what = remark.instead().isEmpty() ? words.of("owner.check." + kind, Math.round(remark.figure())) : words.of("owner.check.jargon.instead", remark.instead());
        return new Check(fields.place(field), what, shortened(remark.words()));
    }

    private Check check(PageText text, TextRemark remark) {
        String kind = remark.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String place = text.fields().stream().filter(field -> field.path().equals(remark.path())).findFirst().map(fields::place).orElse(remark.path());
        return new Check(place, words.of("owner.check." + kind), shortened(remark.words()));
    }

    private static String shortened(String quote) {
        return quote.length() <= LONGEST_QUOTE ? quote : quote.substring(0, LONGEST_QUOTE) + "…";
    }
}
