package org.heardportal.publishing;

import java.util.Optional;

/**
 * A page as its owner edits it.
 *
 * @param path of its file within the content folder
 * @param published the text that is published; empty for a new page
 * @param draft where something was written and not published yet
 * @param text the text of the draft; what is published where there is none
 * @param note what a list of services says about it, to read beside it; empty text where it is not from a list
 * @param overtaken whether another text was published since the draft was begun
 * @param original the published English text that it translates; empty for a page in English
 * @param translation the text of its translation, as drafted, else as published; empty where there is none, and for a translation
 * @param needsApproval whether a second person has to approve what is published
 */
public record EditedPage(String path, Optional<String> published, Optional<DraftRow> draft, String text, String note, boolean overtaken,
                         Optional<String> original, Optional<String> translation, boolean needsApproval) {

    /** The version that a step has to name; empty where there is no draft. */
    public Optional<Integer> version() {
        return draft.map(DraftRow::version);
    }
}
