package org.heardportal.search.lucene;

import org.heardportal.search.SearchDocument;

/** What a document's score is multiplied by for what it is, whatever was typed. Never more than 1. */
final class Standing {

    /** People come to get something done: of two pages that fit alike the service comes first. A tenth decides that and leaves a guide that fits better above. */
    private static final double GUIDANCE = 0.9;

    /** A topic is a list of services: it helps where the words are as broad as its name, and then its name earns it the place. */
    private static final double TOPIC = 0.8;

    /** A closed service is still worth finding, since it says why and what to do instead, but an open one that fits half as well is of more use. */
    private static final double CLOSED = 0.5;

    private Standing() {
    }

    static double of(SearchDocument document) {
        double kind = switch (document.kind()) {
            case SERVICE -> 1;
            case GUIDANCE, JOURNEY, CHECKER -> GUIDANCE;
            case TOPIC -> TOPIC;
        };
        return document.open() ? kind : kind * CLOSED;
    }
}
