package org.heardportal.content.load;

import java.util.List;
import org.heardportal.content.Language;
import org.heardportal.content.guidance.LifeEvent;

/** Reads {@code life-events.yaml}: what happens in a life, in the order in which it is listed. */
final class LifeEventsFile {

    private final Names names;

    LifeEventsFile(Names names) {
        this.names = names;
    }

    List<LifeEvent> read(Block file, Language language) {
        return file.blocks("lifeEvents").stream().map(block -> {
            try (block) {
                String slug = block.value("slug", Form.SLUG);
                names.define(Names.Kind.LIFE_EVENT, slug, block.place());
                return new LifeEvent(slug, language, block.text("name"), block.text("summary"));
            }
        }).toList();
    }
}
