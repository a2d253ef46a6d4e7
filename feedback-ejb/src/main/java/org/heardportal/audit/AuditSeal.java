package org.heardportal.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The head of a batch: SHA-256 over, byte for byte,
 * <ol>
 * <li>the 32 bytes of the head before, all zero for the first batch;</li>
 * <li>a line for the batch: number, from_transaction, upto_transaction, number of entries, sealed_at;</li>
 * <li>a line for each entry by transaction_id and then id: transaction_id, id, kind, occurred_at, actor_kind, actor_id, subject_kind, subject_id, reason.</li>
 * </ol>
 * A line is its fields, each as its length in bytes in decimal, a colon and the text in UTF-8, and a line feed (0A) at the end. Numbers are decimal without
 * leading zeros, a time is the microseconds since 1970-01-01T00:00:00Z, an empty actor_id is the empty text. With the lengths before them, no two records
 * of different fields have the same bytes.
 */
final class AuditSeal {

    static final int BYTES = 32;

    private AuditSeal() {
    }

    /**
     * Computes a head.
     *
     * @param batch the fields of the batch
     * @param entries the fields of each entry, in order
     */
    static byte[] head(byte[] previous, List<String> batch, List<List<String>> entries) {
        MessageDigest digest = sha256();
        digest.update(previous);
        add(digest, batch);
        entries.forEach(entry -> add(digest, entry));
        return digest.digest();
    }

    /** What stands before the first batch. */
    static byte[] beginning() {
        return new byte[BYTES];
    }

    static String hex(byte[] head) {
        return HexFormat.of().formatHex(head);
    }

    private static void add(MessageDigest digest, List<String> fields) {
        for (String field : fields) {
            byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        }
        digest.update((byte) '\n');
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
