package org.heardportal.portal;

import java.util.Map;

/** An owner who writes a page of content, over HTTP and without JavaScript. What is done already is left as it is, so that it can be asked for again. */
final class EditingOwner {

    /** Owners of one team: the first is who opens pages for owners, the second a colleague. */
    static final String COLLEAGUE = "nia.pritchard@example.org";

    private final Visitor visitor;
    private final String page;

    /** @param page its kind and name: {@code services/recycling-centres} */
    EditingOwner(Visitor visitor, String page) {
        this.visitor = visitor;
        this.page = "/owner/content/" + page;
    }

    /** A colleague at the same page. */
    static EditingOwner colleague(RunningPortal portal, String page) {
        return new EditingOwner(portal.signedInAs(COLLEAGUE), page);
    }

    /** The page for an act, {@code /publish}; empty text for the page with its fields. */
    String at(String place) {
        return page + place;
    }

    /** Saves a draft with other words in one field. */
    EditingOwner writes(String field, String words) {
        return presses("", Press.of("#save", Map.of(field, words)));
    }

    /** Saves a draft with a text that may be none. */
    EditingOwner writesAll(String text) {
        return presses("/text", Press.of("#save", Map.of("text", text)));
    }

    /** Sends the draft, to be published at once. */
    EditingOwner sends(String reason) {
        return presses("/publish", Press.of("#send", Map.of("reason", reason)));
    }

    /** Sends the draft, to be published on a day in the morning. */
    EditingOwner plans(String reason, String day) {
        return presses("/publish", Press.of("#send", Map.of("reason", reason, "day", day, "time", "9am")));
    }

    /** Does not approve what a colleague has sent. */
    EditingOwner sendsBack(String why) {
        return presses("/publish", Press.of("#sendBack", Map.of("why", why)));
    }

    /** Publishes what was there before. */
    EditingOwner putsBack(String reason) {
        return presses("/history", Press.of("#putBack", Map.of("reason", reason)));
    }

    /** Whether the page has something. */
    boolean sees(String place, String selector) {
        return visitor.get(page + place).page().select(selector).first() != null;
    }

    private EditingOwner presses(String place, Press press) {
        Answer answer = press.on(visitor.get(page + place), visitor);
        if (answer.status() != 302) {
            throw new AssertionError(press.button() + " was refused: " + answer + ": " + answer.page().select("main").text());
        }
        return this;
    }
}
