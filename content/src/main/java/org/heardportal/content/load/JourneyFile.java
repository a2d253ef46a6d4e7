package org.heardportal.content.load;

import java.util.List;
import org.heardportal.content.Language;
import org.heardportal.content.guidance.Journey;

/** Reads {@code journeys/*.yaml}. */
final class JourneyFile {

    /** One step is a page, not a journey. */
    private static final int FEWEST_STEPS = 2;

    private final PageParts parts;
    private final Texts texts;

    JourneyFile(Names names, Texts texts) {
        this.parts = new PageParts(names, texts);
        this.texts = texts;
    }

    Journey read(Block file, String slug, Language language) {
        return new Journey(slug, language, file.text("title"), file.text("summary"), parts.topics(file), parts.audiences(file), parts.lifeEvents(file),
                parts.alsoCalled(file), texts.part(file, "about"), PageParts.atLeast(FEWEST_STEPS, file, "steps", () -> steps(file)),
                parts.practical(file), file.text("owner"), parts.team(file, "owningTeam"), file.value("reviewOn", Form.DATE));
    }

    private List<Journey.Step> steps(Block file) {
        return file.blocks("steps").stream().map(block -> {
            try (block) {
                return new Journey.Step(block.text("title"), texts.part(block, "body"), parts.pages(block, "pages"));
            }
        }).toList();
    }
}
