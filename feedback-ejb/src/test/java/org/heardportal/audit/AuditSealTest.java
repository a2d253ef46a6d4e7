package org.heardportal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bytes that are sealed are those that are documented, and the file of heads survives a crash. */
class AuditSealTest {

    @TempDir
    Path folder;

    @Test
    void aHeadIsTheHashOfTheDocumentedBytes() throws Exception {
        var bytes = new ByteArrayOutputStream();
        bytes.write(new byte[32]);
        bytes.write("1:11:02:901:11:0\n2:891:717:request-was-seenŵ0:\n".replace("17:request-was-seenŵ", "18:request-was-seenŵ").getBytes(StandardCharsets.UTF_8));

        byte[] head = AuditSeal.head(AuditSeal.beginning(), List.of("1", "0", "90", "1", "0"), List.of(List.of("89", "7", "request-was-seenŵ", "")));

        assertThat(head).isEqualTo(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray()));
    }

    @Test
    void noTwoRecordsHaveTheSameBytes() {
        assertThat(head(List.of("ab", "c"))).isNotEqualTo(head(List.of("a", "bc"))).isNotEqualTo(head(List.of("abc", "")));
        assertThat(head(List.of("a", "b"))).isNotEqualTo(head(List.of("b", "a")));
        assertThat(head(List.of("a\n1:b"))).isNotEqualTo(AuditSeal.head(AuditSeal.beginning(), List.of(), List.of(List.of("a"), List.of("b"))));
    }

    @Test
    void headsAreAddedToTheEndOfTheFileAndReadBack() throws Exception {
        AuditHeads heads = heads();
        heads.add(List.of(batch(1), batch(2)));
        heads.add(List.of(batch(3)));

        assertThat(Files.readString(folder.resolve("audit-heads"))).matches("(?s)1\t[0-9a-f]{64}\n2\t[0-9a-f]{64}\n3\t[0-9a-f]{64}\n");
        assertThat(heads.read().keySet()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void aLineThatWasTornByACrashIsNoneAndSpoilsNoOther() throws Exception {
        AuditHeads heads = heads();
        heads.add(List.of(batch(1)));
        Files.writeString(folder.resolve("audit-heads"), Files.readString(folder.resolve("audit-heads")) + "2\t0a0b");
        assertThat(heads.read().keySet()).containsExactly(1L);

        heads.add(List.of(batch(2)));

        assertThat(heads.read().keySet()).containsExactly(1L, 2L);
        assertThat(heads.read().get(2L)).hasSize(64);
    }

    @Test
    void withoutAFileNothingIsKept() {
        AuditHeads heads = new AuditHeads();
        heads.settings = new AuditSettings();
        heads.settings.heads = Optional.empty();
        heads.add(List.of(batch(1)));
        assertThat(heads.read()).isEmpty();
    }

    private AuditHeads heads() {
        AuditHeads heads = new AuditHeads();
        heads.settings = new AuditSettings();
        heads.settings.heads = Optional.of(folder.resolve("audit-heads").toString());
        return heads;
    }

    private static SealedBatch batch(long number) {
        return new SealedBatch(number, "1", "2", 1, "0", AuditSeal.beginning(), head(List.of(Long.toString(number))), false);
    }

    private static byte[] head(List<String> line) {
        return AuditSeal.head(AuditSeal.beginning(), List.of(), List.of(line));
    }
}
