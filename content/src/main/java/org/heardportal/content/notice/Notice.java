package org.heardportal.content.notice;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.heardportal.content.Language;
import org.heardportal.content.RichText;

/**
 * Something that is not as usual: bins that are not emptied because of snow, or a danger that everyone should know of.
 *
 * @param slug names its file
 * @param title one line, which says it all
 * @param more what else to know; may be empty
 * @param services slugs of the services that it hinders; may be empty for an emergency
 * @param from in the council's own time
 * @param until in the council's own time; empty while nobody knows
 */
public record Notice(String slug, Language language, Kind kind, String title, RichText more, List<String> services, LocalDateTime from,
                     Optional<LocalDateTime> until) {

    /** How far it reaches. */
    public enum Kind {
        /** Some services do not run as usual: shown on their pages, in results and on their forms, and in the list on the first page. */
        DISRUPTION,
        /** Shown at the top of every page. */
        EMERGENCY
    }

    /** Whether it holds at a moment of the council's own time. */
    public boolean holdsAt(LocalDateTime moment) {
        return !moment.isBefore(from) && until.filter(end -> !moment.isBefore(end)).isEmpty();
    }
}
