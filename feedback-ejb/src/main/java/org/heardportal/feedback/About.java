package org.heardportal.feedback;

import org.heardportal.shared.Reference;

/** What feedback is about. */
public sealed interface About {

    /**
     * A page of the portal.
     *
     * @param path its address as {@link PageAddress} keeps it, without the secrets that some addresses carry: {@code /services/missed-bin-collection}
     */
    record Page(String path) implements About {
    }

    /** A service, by slug. */
    record OfService(String slug) implements About {
    }

    /**
     * A request that is over.
     *
     * @param proof the token of the browser that proved to belong to it
     */
    record OfRequest(Reference reference, String proof) implements About {

        /** Without the proof, because log lines are made of such texts. */
        @Override
        public String toString() {
            return "OfRequest[" + reference.plain() + "]";
        }
    }

    /** The council as a whole. */
    record OfCouncil() implements About {
    }
}
