package org.heardportal.publishing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.heardportal.account.SignedInPerson;
import org.heardportal.content.Language;
import org.heardportal.content.edit.PageText;
import org.heardportal.content.edit.TranslatedText;
import org.heardportal.content.edit.UnreadableText;

/** How much of which page is translated, for those who answer for it. It reads every published text once and parses those that have a translation. */
@Stateless
public class ContentTranslations {

    @Inject
    ContentDraftRepository drafts;

    @Inject
    ContentRevisionRepository revisions;

    @Inject
    PageRights rights;

    /**
     * How many words of each page are without translation, as drafted, else as published, by the path of the English file. A page without any translation is not in it.
     */
    @RolesAllowed("owner")
    public Map<String, Integer> missing(SignedInPerson by, Language into) {
        Map<String, String> texts = Snapshot.texts(revisions.current());
        Map<String, String> newest = new HashMap<>(texts);
        drafts.all().forEach(draft -> newest.put(draft.path(), draft.text()));
        Map<String, Integer> missing = new HashMap<>();
        texts.forEach((path, text) -> {
            ContentPath page = new ContentPath(path);
            Optional<String> translation = ContentDrafts.isPath(path) ? page.translation(into).map(of -> newest.get(of.value())) : Optional.empty();
            if (translation.isPresent() && rights.allows(by, page, Optional.empty())) {
                missing.put(path, missing(text, translation.get()));
            }
        });
        return missing;
    }

    private static int missing(String text, String translation) {
        try {
            return TranslatedText.of(PageText.of(text), readable(translation)).missing();
        } catch (UnreadableText nothingToTranslate) {
            return 0;
        }
    }

    private static Optional<PageText> readable(String text) {
        try {
            return Optional.of(PageText.of(text));
        } catch (UnreadableText broken) {
            return Optional.empty();
        }
    }
}
