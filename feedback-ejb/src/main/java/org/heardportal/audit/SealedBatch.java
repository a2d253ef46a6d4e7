package org.heardportal.audit;

import java.util.Arrays;
import java.util.List;

/**
 * A batch as the table has it.
 *
 * @param fromTransaction and the others: as decimal numbers; {@code sealedAt} in microseconds
 */
record SealedBatch(long number, String fromTransaction, String uptoTransaction, long entries, String sealedAt, byte[] previousHead, byte[] head, boolean disposed) {

    /** The head that the batch must have with these entries. */
    byte[] headOf(List<List<String>> lines) {
        return AuditSeal.head(previousHead, List.of(Long.toString(number), fromTransaction, uptoTransaction, Long.toString(entries), sealedAt), lines);
    }

    boolean follows(byte[] other) {
        return Arrays.equals(previousHead, other);
    }
}
