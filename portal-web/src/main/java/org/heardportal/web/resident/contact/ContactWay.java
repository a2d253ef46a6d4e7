package org.heardportal.web.resident.contact;

import java.util.List;
import java.util.Locale;
import org.heardportal.content.service.Channel;
import org.heardportal.content.service.ContactPoint;
import org.heardportal.web.route.Route;

/**
 * A contact point as a page shows it.
 *
 * @param href where a link to it leads; empty where there is nothing to follow, as for a counter
 * @param shown the words of the link, or the address as text
 */
public record ContactWay(Channel channel, String label, String href, String shown, String hours, String note) {

    /** A contact point with what a browser can do with it. */
    public static ContactWay of(ContactPoint point) {
        return switch (point.channel()) {
            case WEB -> new ContactWay(point.channel(), "", point.address(), point.label(), point.hours(), point.note());
            case PHONE -> with(point, "tel:" + point.address().replaceAll("[^+0-9]", ""));
            case EMAIL -> with(point, "mailto:" + point.address());
            case COUNTER, LETTER -> with(point, "");
        };
    }

    /** The ways that lead somewhere, in the order given: a page of the portal that does not exist is left out. */
    public static List<ContactWay> ofAll(List<ContactPoint> points) {
        return points.stream().map(ContactWay::of).filter(ContactWay::leadsSomewhere).toList();
    }

    private static ContactWay with(ContactPoint point, String href) {
        return new ContactWay(point.channel(), point.label(), href, point.address(), point.hours(), point.note());
    }

    public boolean isLink() {
        return !href.isEmpty();
    }

    /** What is shown up to the place where a long address may be broken: before the at sign. */
    public String getShownStart() {
        return shown.substring(0, breakAt());
    }

    /** What is shown from there on. */
    public String getShownEnd() {
        return shown.substring(breakAt());
    }

    /** The key of the words for its kind: {@code way.phone}. */
    public String getKindKey() {
        return "way." + channel.name().toLowerCase(Locale.ROOT);
    }

    /** The key of the words for the button that leads to it: {@code way.phone.action}. */
    public String getActionKey() {
        return getKindKey() + ".action";
    }

    private int breakAt() {
        return Math.max(0, shown.indexOf('@'));
    }

    private boolean leadsSomewhere() {
        return channel != Channel.WEB || !href.startsWith("/") || Route.of(href.replaceFirst("[?#].*", "")).isPresent();
    }
}
