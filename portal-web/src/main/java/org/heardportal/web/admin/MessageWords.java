package org.heardportal.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import org.heardportal.notification.MessageRow;
import org.heardportal.notification.OutboxState;
import org.heardportal.shared.Reference;
import org.heardportal.web.faces.Visit;
import org.heardportal.web.faces.Words;

/** What the pages about messages say in words. */
@Named
@RequestScoped
public class MessageWords {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** The problems that have words; another is shown as its code. */
    private static final Set<String> PROBLEMS = Set.of("nobody-to-tell", "not-made", "address-unusable", "folder-not-writable", "not-written", "sender-vanished");

    @Inject
    private Visit visit;

    @Inject
    private Words words;

    /** Day and time, as the clock on the wall says. */
    public String time(Instant at) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", visit.getLocale()).format(at.atZone(LONDON));
    }

    /** What a message is about: the reference in groups, or that it is a form to be finished later. */
    public String about(MessageRow row) {
        return Reference.parse(row.reference()).map(Reference::toString).orElseGet(() -> words.of("admin.message.about." + row.about()));
    }

    public String state(MessageRow row) {
        return words.of("admin.message.state." + row.state().key());
    }

    /** The colour of the tag; its words say the same. */
    public String colour(MessageRow row) {
        return colour(row.state());
    }

    /** The last problem in words; empty text where there was none. */
    public String problem(MessageRow row) {
        return PROBLEMS.contains(row.problem()) ? words.of("admin.message.problem." + row.problem()) : row.problem();
    }

    public String channel(MessageRow row) {
        return words.of("staff.channel." + row.channel());
    }

    private static String colour(OutboxState state) {
        return switch (state) {
            case WAITING -> "yellow";
            case SENDING -> "blue";
            case SENT -> "green";
            case FAILED -> "red";
        };
    }
}
