package org.heardportal.audit;

import java.util.List;

/**
 * What the record looks like against its seals.
 *
 * @param batches how many were looked at
 * @param entries how many sealed entries are there
 * @param findings what does not fit, batch by batch; nothing where the record is as it was sealed
 */
public record AuditVerdict(long batches, long entries, List<Finding> findings) {

    /**
     * Something that does not fit.
     *
     * @param batch its number
     */
    public record Finding(long batch, Kind kind) {
    }

    /** What does not fit. */
    public enum Kind {
        /** It has fewer entries than were sealed. */
        ENTRIES_MISSING,
        /** It has more entries than were sealed. */
        ENTRIES_ADDED,
        /** It has as many entries as were sealed, but they or their order, or the batch itself, are others. */
        CHANGED,
        /** It does not follow the batch before it. */
        OUT_OF_CHAIN,
        /** The file of heads has it, the database does not: the end was cut off, or a part taken out. */
        BATCH_MISSING,
        /** The file of heads has another head for it: the chain was sealed anew. */
        OTHER_HEAD
    }

    public boolean isSound() {
        return findings.isEmpty();
    }
}
