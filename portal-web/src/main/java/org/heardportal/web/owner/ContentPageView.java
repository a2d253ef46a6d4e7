package org.heardportal.web.owner;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heardportal.content.edit.KnownFields;
import org.heardportal.content.edit.PageText;
import org.heardportal.content.edit.TranslatedText;
import org.heardportal.publishing.ContentDrafts;
import org.heardportal.publishing.DraftRefused;
import org.heardportal.publishing.SaveDraft;
import org.heardportal.web.component.FormErrors;
import org.heardportal.web.faces.Visit;
import org.heardportal.web.owner.Difference.Line;
import org.heardportal.web.route.Route;

/**
 * The pages {@code /owner/content/{kind}/{name}} and {@code …/text}: the words of a page, field by field or as a whole. The form carries the text that its owner
 * saw, so that nothing depends on what has happened on the server since: when somebody else saved meanwhile, both texts are shown and neither is lost.
 */
@Named
@RequestScoped
public class ContentPageView {

    private static final String SAVE = "save";
    private static final String ADD = "add:";
    private static final String REMOVE = "remove:";

    @Inject
    private PageDesk desk;

    @Inject
    private OwnerPage owner;

    @Inject
    private ContentDrafts drafts;

    @Inject
    private WordFields fields;

    @Inject
    private FormErrors errors;

    @Inject
    private Visit visit;

    private String text;
    private String version;
    private List<Line> conflict = List.of();

    @PostConstruct
    void read() {
        boolean sent = FacesContext.getCurrentInstance().isPostback();
        text = sent ? typedText() : desk.getPage().text();
        version = sent ? visit.parameter("version") : desk.getPage().version().map(String::valueOf).orElse("");
    }

    /** What was typed: the fields laid over the text that they were shown for, or the whole text. */
    private String typedText() {
        String seen = visit.parameter("seen").replace("\r\n", "\n");
        if (visit.getRoute().filter(Route.OWNER_CONTENT_TEXT::equals).isPresent()) {
            return visit.parameter("text").replace("\r\n", "\n");
        }
        Map<String, String> typed = new HashMap<>();
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().forEach((name, words) -> {
            if (name.startsWith(WordFields.NAME)) {
                typed.put(name.substring(WordFields.NAME.length()), words);
            }
        });
        return desk.isTranslation() ? translated(seen).map(page -> page.with(typed)).orElse(seen) : PageDesk.readable(seen).map(page -> page.with(typed)).orElse(seen);
    }

    /** The original with this text as its translation; empty where one of them cannot be read. */
    private Optional<TranslatedText> translated(String translation) {
        Optional<PageText> readable = PageDesk.readable(translation);
        return readable.isEmpty() && !translation.isBlank() ? Optional.empty()
                : desk.getPage().original().flatMap(PageDesk::readable).map(original -> TranslatedText.of(original, readable));
    }

    /** Saves, then goes where the button leads. */
    public void save() {
        String way = visit.parameter(SAVE);
        text = changed(way);
        try {
            drafts.save(new SaveDraft(owner.owner(), desk.filePath(), text, Optional.of(version).filter(typed -> typed.matches("\\d{1,9}")).map(Integer::valueOf)));
            switch (way) {
                case "preview" -> desk.lead("draft-saved", Route.OWNER_CONTENT_PREVIEW);
                case "publish" -> desk.lead("draft-saved", Route.OWNER_CONTENT_PUBLISH);
                default -> desk.lead("draft-saved", visit.found(visit.getRoute()));
            }
        } catch (DraftRefused refused) {
            desk.readAgain();
            if (refused.problem() == DraftRefused.Problem.CHANGED) {
                conflict = Difference.between(desk.getPage().text(), text);
                version = desk.getPage().version().map(String::valueOf).orElse("");
            }
            errors.add(refused.problem() == DraftRefused.Problem.CHANGED ? null : isWhole() ? "text" : null, owner.problem(refused.problem()));
        }
    }

    private String changed(String way) {
        Optional<PageText> page = PageDesk.readable(text);
        if (page.isPresent() && way.startsWith(ADD) && !KnownFields.partsOf(way.substring(ADD.length())).isEmpty()) {
            return page.get().withItem(way.substring(ADD.length()), KnownFields.partsOf(way.substring(ADD.length())));
        }
        return page.isPresent() && way.matches("remove:[A-Za-z0-9.]{1,80}\\.\\d{1,3}") ? page.get().withoutItem(way.substring(REMOVE.length())) : text;
    }

    private boolean isWhole() {
        return visit.getRoute().filter(Route.OWNER_CONTENT_TEXT::equals).isPresent();
    }

    public String getText() {
        return text;
    }

    public String getVersion() {
        return version;
    }

    /** Whether its words can be shown field by field. */
    public boolean isReadable() {
        return desk.isTranslation() ? translated(text).isPresent() : PageDesk.readable(text).isPresent();
    }

    public List<WordFields.Group> getGroups() {
        return desk.isTranslation() ? translated(text).map(fields::translated).orElse(List.of()) : PageDesk.readable(text).map(page -> fields.words(desk.getKind(), page)).orElse(List.of());
    }

    public List<WordFields.Row> getSettings() {
        return readableOriginal().map(page -> fields.settings(desk.getKind(), page)).orElse(List.of());
    }

    public List<WordFields.Adding> getAddings() {
        return readableOriginal().map(page -> fields.addings(desk.getKind(), page)).orElse(List.of());
    }

    /** The text where it is no translation: what is said once, in the original, is edited there alone. */
    private Optional<PageText> readableOriginal() {
        return desk.isTranslation() ? Optional.empty() : PageDesk.readable(text);
    }

    /** What somebody else saved meanwhile against what was typed; empty where nobody did. */
    public List<Line> getConflict() {
        return conflict;
    }
}
