package org.heardportal.content.load;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.heardportal.content.Language;
import org.heardportal.content.notice.Notice;

/** Reads {@code notices/*.yaml}. */
final class NoticeFile {

    private final PageParts parts;
    private final Texts texts;

    NoticeFile(Names names, Texts texts) {
        this.parts = new PageParts(names, texts);
        this.texts = texts;
    }

    Notice read(Block file, String slug, Language language) {
        Notice.Kind kind = file.value("kind", Form.oneOf(Notice.Kind.class));
        Place untilPlace = file.placeOf("until");
        Optional<LocalDateTime> until = file.has("until") ? Optional.of(file.value("until", Form.MOMENT)) : Optional.empty();
        LocalDateTime from = file.value("from", Form.MOMENT);
        if (until.filter(end -> !end.isAfter(from)).isPresent()) {
            file.problem(untilPlace, "'until' is not after 'from'");
        }
        List<String> services = parts.mentionsOrNone(file, "services", Names.Kind.SERVICE);
        if (kind == Notice.Kind.DISRUPTION && services.isEmpty()) {
            file.problem(file.place(), "A disruption names the services that it hinders");
        }
        return new Notice(slug, language, kind, file.text("title"), texts.partOrNone(file, "more"), services, from, until);
    }
}
