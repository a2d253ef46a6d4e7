package org.heardportal.publishing;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/**
 * A draft without its text.
 *
 * @param path of its file within the content folder
 * @param title the name that the page gets by it, as far as it can be read; else the path
 * @param fresh true where nothing is published at its path
 * @param reason why it is to be published
 * @param refusal why it was not; empty text where nobody refused it
 * @param publishAt when it is to be published; empty for at once
 * @param writtenBy the account that saved it last
 * @param sentBy the account that wants it published
 * @param version what a step has to name, so that nobody decides about words that they have not seen
 */
public record DraftRow(String path, String title, DraftState state, boolean fresh, String reason, String refusal, Optional<Instant> publishAt, long writtenBy,
                       Optional<Long> sentBy, Instant savedAt, int version) implements Serializable {

    /** Whether somebody may approve it: neither the one who wrote it last nor the one who sent it. */
    public boolean mayBeApprovedBy(long account) {
        return state == DraftState.WAITING && account != writtenBy && sentBy.filter(sender -> sender == account).isEmpty();
    }
}
