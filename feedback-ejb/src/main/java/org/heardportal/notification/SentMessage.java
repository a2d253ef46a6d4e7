package org.heardportal.notification;

import java.util.List;

/** A message as it was sent: its headers and its text. It says who got it, so that it is shown for a made-up council alone. */
public record SentMessage(List<Header> headers, String body) {

    /** A header, decoded. */
    public record Header(String name, String value) {
    }

    /** Says nothing of the person, because log lines are made of such texts. */
    @Override
    public String toString() {
        return "SentMessage";
    }
}
