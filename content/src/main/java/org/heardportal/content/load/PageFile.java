package org.heardportal.content.load;

import java.util.List;
import java.util.Optional;
import org.heardportal.content.Audience;
import org.heardportal.content.Language;
import org.heardportal.content.guidance.GuidancePage;

/** Reads {@code guidance/*.yaml}. */
final class PageFile {

    private final Names names;
    private final Texts texts;

    PageFile(Names names, Texts texts) {
        this.names = names;
        this.texts = texts;
    }

    GuidancePage read(Block file, String slug, Language language) {
        return new GuidancePage(
                slug, language, file.text("title"), file.text("summary"),
                file.placedTextsOrNone("topics").stream().map(this::topic).toList(),
                file.placedTextsOrNone("alsoCalled").stream().map(Block.Placed::text).toList(), texts.page(file, "body"),
                List.of(Audience.RESIDENTS), List.of(), Optional.empty(), file.text("owner"), "customer-services", file.value("reviewOn", Form.DATE));
    }

    private String topic(Block.Placed slug) {
        names.mention(Names.Kind.TOPIC, slug.text(), slug.place());
        return slug.text();
    }
}
