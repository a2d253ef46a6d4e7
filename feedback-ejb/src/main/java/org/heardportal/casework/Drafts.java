package org.heardportal.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.Optional;

/** Answers that are not sent yet, one question at a time. */
@Stateless
public class Drafts {

    /** Mints the link of a draft that somebody asked for; empty where the draft was sent, cleared or disposed of meanwhile. */
    @RolesAllowed("system")
    public Optional<DraftLink> mintLink(long draftId) {
        throw new UnsupportedOperationException();
    }
}
