package org.heardportal.casework;

import java.time.Instant;
import org.heardportal.content.service.Channel;
import org.heardportal.shared.Actor;

/**
 * Something that happens to a request, before it is written down.
 *
 * @param at when it happened
 * @param recordedAt when it is keyed
 * @param channel how it came or went
 * @param reason code; empty where there is none
 */
record Happening(RequestEventKind kind, Instant at, Instant recordedAt, Actor actor, Channel channel, String reason, EventDetails details) {

    /** Something that happens as it is keyed, on the site. */
    static Happening now(RequestEventKind kind, Actor actor, Instant now, EventDetails details) {
        return new Happening(kind, now, now, actor, Channel.WEB, "", details);
    }

    Happening because(String code) {
        return new Happening(kind, at, recordedAt, actor, channel, code, details);
    }

    Happening by(Channel way) {
        return new Happening(kind, at, recordedAt, actor, way, reason, details);
    }
}
