package org.heardportal.web.resident.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.heardportal.content.Language;
import org.heardportal.content.notice.Notice;
import org.heardportal.publishing.PublishedContent;

/** What is not as usual at this moment, by the council's own time. */
@ApplicationScoped
public class Notices {

    private static final ZoneId COUNCIL_TIME = ZoneId.of("Europe/London");

    private final PublishedContent content;
    private final Clock clock;

    /** For the container, which makes a proxy of this class. */
    protected Notices() {
        this(null, null);
    }

    @Inject
    public Notices(PublishedContent content, Clock clock) {
        this.content = content;
        this.clock = clock;
    }

    /** Every notice that holds now. */
    public List<Notice> now(Language language) {
        LocalDateTime moment = LocalDateTime.now(clock.withZone(COUNCIL_TIME));
        return content.current().notices(language).stream().filter(notice -> notice.holdsAt(moment)).toList();
    }

    /** Which notices hold now, as one text: a page that shows them is another one when it changes. */
    public String signature() {
        return now(Language.ENGLISH).stream().map(Notice::slug).collect(Collectors.joining(","));
    }
}
