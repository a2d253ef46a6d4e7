package org.heardportal.web.owner;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.heardportal.account.AccessDenied;
import org.heardportal.content.Language;
import org.heardportal.content.edit.PageText;
import org.heardportal.content.edit.TranslatedText;
import org.heardportal.content.edit.UnreadableText;
import org.heardportal.publishing.ContentDrafts;
import org.heardportal.publishing.DraftRow;
import org.heardportal.publishing.DraftState;
import org.heardportal.publishing.EditedPage;
import org.heardportal.publishing.NoSuchPage;
import org.heardportal.web.faces.Link;
import org.heardportal.web.faces.Visit;
import org.heardportal.web.faces.Words;
import org.heardportal.web.route.Route;

/** The page that an owner has on the desk: what all addresses under {@code /owner/content/{kind}/{name}} show of it. */
@Named
@RequestScoped
public class PageDesk {

    @Inject
    private Visit visit;

    @Inject
    private OwnerPage owner;

    @Inject
    private ContentDrafts drafts;

    @Inject
    private Link link;

    @Inject
    private Words words;

    private EditedPage page;

    @PostConstruct
    void open() {
        try {
            page = drafts.open(owner.owner(), filePath());
        } catch (NoSuchPage | AccessDenied notYours) {
            throw visit.notFound();
        }
    }

    /** Reads the page again, after something was done to it or could not be done. */
    void readAgain() {
        open();
    }

    public EditedPage getPage() {
        return page;
    }

    /** The first part of its address: the folder of its kind. */
    public String getKind() {
        return visit.part("kind");
    }

    /** The second part of its address: its name, and the language where it is a translation. */
    public String getName() {
        return visit.part("name");
    }

    /** The file within the content folder. */
    String filePath() {
        return getKind() + "/" + getName() + ".yaml";
    }

    /** The language of its words. */
    public Language getLanguage() {
        int dot = getName().lastIndexOf('.');
        return dot < 0 ? Language.ENGLISH : Language.ofTag(getName().substring(dot + 1)).orElse(Language.ENGLISH);
    }

    /** The name of the page whatever the language. */
    String slug() {
        int dot = getName().lastIndexOf('.');
        return dot < 0 ? getName() : getName().substring(0, dot);
    }

    /** What it is called, as its words say now; a translation without a name has that of the original. */
    public String getTitle() {
        return titleIn(page.text()).or(() -> page.original().flatMap(PageDesk::titleIn)).orElse(getName());
    }

    /** The language of its title. */
    public Language getTitleLanguage() {
        return titleIn(page.text()).isPresent() ? getLanguage() : Language.ENGLISH;
    }

    private static Optional<String> titleIn(String text) {
        return readable(text).flatMap(words -> words.words("name").or(() -> words.words("title"))).filter(title -> !title.isBlank());
    }

    /** Whether its words are those of an English page in another language. */
    public boolean isTranslation() {
        return page.original().isPresent();
    }

    /** Whether it can have a translation, or is one: there are published words to translate. */
    public boolean isInLanguages() {
        return isTranslation() || getLanguage() == Language.ENGLISH && page.published().isPresent();
    }

    /** The address of the page about the same page of content in this language. */
    public String in(Language other) {
        return link.to(Route.OWNER_CONTENT_PAGE.name(), getKind(), other == Language.ENGLISH ? slug() : slug() + "." + other.tag());
    }

    public List<Language> getLanguages() {
        return List.of(Language.values());
    }

    /** How much of the page is translated; empty where that cannot be said, because a file has a mistake. */
    Optional<TranslatedText> translated() {
        Optional<String> english = isTranslation() ? page.original() : page.published();
        Optional<String> other = (isTranslation() ? Optional.of(page.text()) : page.translation()).filter(text -> !text.isBlank());
        return other.isPresent() && readable(other.get()).isEmpty() ? Optional.empty()
                : english.flatMap(PageDesk::readable).map(original -> TranslatedText.of(original, other.flatMap(PageDesk::readable)));
    }

    /** What is not translated, in words. */
    public String getTranslationState() {
        return translated().map(text -> text.missing() == text.words().size() ? words.of("owner.page.state.untranslated")
                : text.missing() == 0 ? words.of("owner.page.state.translated") : words.of("owner.page.missing", text.missing(), text.words().size()))
                .orElseGet(() -> words.of("owner.page.translation.broken"));
    }

    /** The colour of the tag; the words say the same. */
    public String getTranslationColour() {
        return translated().filter(text -> text.missing() == 0).isPresent() ? "green" : "yellow";
    }

    /** The address of one of the pages about it. */
    public String to(String route) {
        return link.to(route, getKind(), getName());
    }

    String path(Route route) {
        return link.path(route, getKind(), getName());
    }

    void lead(String done, Route route) {
        owner.lead(done, route, getKind(), getName());
    }

    /** Whether there is a text at all: a translation may have none yet. */
    public boolean isBegun() {
        return page.draft().isPresent() || page.published().isPresent();
    }

    public boolean isDrafted() {
        return page.draft().isPresent();
    }

    public boolean isWaiting() {
        return page.draft().filter(draft -> draft.state() == DraftState.WAITING).isPresent();
    }

    public boolean isPlanned() {
        return page.draft().filter(draft -> draft.state() == DraftState.PLANNED).isPresent();
    }

    /** When it is to be published, by the clocks of the council; empty text where no time was asked for. */
    public String getPlannedFor() {
        return page.draft().flatMap(DraftRow::publishAt).map(owner::moment).orElse("");
    }

    /** How it stands, in words: published, draft, waiting, planned. */
    public String getState() {
        return words.of("owner.page.state." + page.draft().map(draft -> draft.state().key()).orElse("published"));
    }

    /** The colour of the tag; the words say the same. */
    public String getColour() {
        return page.draft().map(draft -> colourOf(draft.state())).orElse("green");
    }

    static String colourOf(DraftState state) {
        return switch (state) {
            case DRAFT -> "blue";
            case WAITING -> "yellow";
            case PLANNED -> "purple";
        };
    }

    static Optional<PageText> readable(String text) {
        try {
            return Optional.of(PageText.of(text));
        } catch (UnreadableText broken) {
            return Optional.empty();
        }
    }
}
