package org.heardportal.content.message;

import static org.heardportal.content.message.Placeholder.COUNCIL;
import static org.heardportal.content.message.Placeholder.DUE;
import static org.heardportal.content.message.Placeholder.EMAIL;
import static org.heardportal.content.message.Placeholder.HOURS;
import static org.heardportal.content.message.Placeholder.LINK;
import static org.heardportal.content.message.Placeholder.NO_REPLY;
import static org.heardportal.content.message.Placeholder.PHONE;
import static org.heardportal.content.message.Placeholder.REFERENCE;
import static org.heardportal.content.message.Placeholder.SERVICE;
import static org.heardportal.content.message.Placeholder.WORDS;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Every message that the portal sends. Each has a template with its name, because what happened must not go untold for want of a file. */
public enum MessageKind {
    REQUEST_RECEIVED(About.REQUEST, DUE),
    REQUEST_IN_HAND(About.REQUEST, DUE),
    INFORMATION_ASKED(About.REQUEST, WORDS),
    INFORMATION_GIVEN(About.REQUEST, DUE),
    WAITING_FOR_OTHERS(About.REQUEST, DUE),
    REQUEST_ANSWERED(About.REQUEST, WORDS, DUE),
    REQUEST_CLOSED_DONE(About.REQUEST, WORDS),
    REQUEST_CLOSED_NOT_AGREED(About.REQUEST, WORDS),
    REQUEST_CLOSED_NOT_OURS(About.REQUEST, WORDS),
    REQUEST_CLOSED_ALREADY_REPORTED(About.REQUEST, WORDS),
    REQUEST_CLOSED_NOTHING_FOUND(About.REQUEST, WORDS),
    REQUEST_REOPENED(About.REQUEST, DUE),
    REQUEST_WITHDRAWN(About.REQUEST),
    REQUEST_LAPSED(About.REQUEST),
    DUE_DATE_MOVED(About.REQUEST, DUE, WORDS),
    DRAFT_LINK(About.DRAFT),
    FEEDBACK_RECEIVED(About.FEEDBACK, SERVICE),
    FEEDBACK_DECIDED(About.FEEDBACK, SERVICE, WORDS),
    /** To an owner: words of pages are to be checked. */
    CONTENT_REVIEW_DUE(About.PAGES),
    /** To an owner: a colleague wants a page approved. */
    CONTENT_TO_APPROVE(About.PAGES),
    /** To an owner: a page was not published. */
    CONTENT_SENT_BACK(About.PAGES);

    /** What a message is about decides what is always there to be said. */
    private enum About {
        REQUEST(COUNCIL, SERVICE, REFERENCE, LINK, PHONE, HOURS),
        DRAFT(COUNCIL, SERVICE, LINK, PHONE, HOURS),
        FEEDBACK(COUNCIL, REFERENCE, LINK, PHONE, HOURS),
        PAGES(COUNCIL, LINK, WORDS, PHONE, HOURS);

        private final Set<Placeholder> always;

        About(Placeholder... always) {
            this.always = Set.of(always);
        }
    }

    private final About about;
    private final Set<Placeholder> sometimes;

    MessageKind(About about, Placeholder... sometimes) {
        this.about = about;
        this.sometimes = EnumSet.of(EMAIL, NO_REPLY);
        this.sometimes.addAll(Arrays.asList(sometimes));
    }

    /** The name of its file: {@code request-received}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What can always be filled in. */
    public Set<Placeholder> always() {
        return about.always;
    }

    /** What its template may leave open: what can always be filled in, and what is only there sometimes. */
    public Set<Placeholder> allowed() {
        Set<Placeholder> allowed = EnumSet.copyOf(sometimes);
        allowed.addAll(about.always);
        return allowed;
    }

    /** The kind of a file's name; empty where there is none. */
    public static Optional<MessageKind> ofKey(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
