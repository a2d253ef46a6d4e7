package org.heardportal.content.load;

import java.util.List;
import org.heardportal.content.Language;
import org.heardportal.content.guidance.Topic;

/** Reads {@code topics.yaml}: the subjects in the order in which they are listed. */
final class TopicsFile {

    private final Names names;

    TopicsFile(Names names) {
        this.names = names;
    }

    List<Topic> read(Block file, Language language) {
        return file.blocks("topics").stream().map(block -> topic(block, language)).toList();
    }

    private Topic topic(Block block, Language language) {
        try (block) {
            String slug = block.value("slug", Form.SLUG);
            names.define(Names.Kind.TOPIC, slug, block.place());
            return new Topic(slug, language, block.text("name"), block.text("summary"));
        }
    }
}
