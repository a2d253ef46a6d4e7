package org.heardportal.content.load;

import org.heardportal.content.Language;
import org.heardportal.content.guidance.GuidancePage;

/** Reads {@code guidance/*.yaml}. */
final class PageFile {

    private final PageParts parts;
    private final Texts texts;

    PageFile(Names names, Texts texts) {
        this.parts = new PageParts(names, texts);
        this.texts = texts;
    }

    GuidancePage read(Block file, String slug, Language language) {
        return new GuidancePage(slug, language, file.text("title"), file.text("summary"), parts.mentionsOrNone(file, "topics", Names.Kind.TOPIC),
                parts.alsoCalled(file), texts.page(file, "body"), parts.audiences(file), parts.lifeEvents(file), parts.practicalIfAny(file),
                file.text("owner"), parts.team(file, "owningTeam"), file.value("reviewOn", Form.DATE));
    }
}
