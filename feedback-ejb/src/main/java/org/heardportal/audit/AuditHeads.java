package org.heardportal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The heads outside of the database: a line {@code number TAB head}, the head in hexadecimal, for each batch, added to the end of a file and forced to the
 * disk. A line is written after the batch was committed; one that is missing after a crash is added with the next.
 */
@ApplicationScoped
class AuditHeads {

    @Inject
    AuditSettings settings;

    /** The heads by the number of their batch; nothing where no file is kept. Of a number that is there twice the first counts. A torn last line is none. */
    SortedMap<Long, String> read() {
        SortedMap<Long, String> heads = new TreeMap<>();
        Optional<Path> file = settings.heads().filter(Files::exists);
        if (file.isPresent()) {
            lines(file.get()).stream().map(line -> line.split("\t", -1)).filter(AuditHeads::isWhole)
                    .forEach(parts -> heads.putIfAbsent(Long.parseLong(parts[0]), parts[1]));
        }
        return heads;
    }

    /** Adds the heads of batches that the file does not have yet. */
    void add(List<SealedBatch> batches) {
        if (settings.heads().isEmpty() || batches.isEmpty()) {
            return;
        }
        StringBuilder lines = new StringBuilder(endsTorn() ? "\n" : "");
        batches.forEach(batch -> lines.append(batch.number()).append('\t').append(AuditSeal.hex(batch.head())).append('\n'));
        try (FileChannel file = FileChannel.open(settings.heads().get(), StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            ByteBuffer bytes = StandardCharsets.US_ASCII.encode(lines.toString());
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
            file.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean endsTorn() {
        return settings.heads().filter(Files::exists).map(AuditHeads::text).filter(text -> !text.isEmpty() && !text.endsWith("\n")).isPresent();
    }

    private static boolean isWhole(String[] parts) {
        return parts.length == 2 && parts[0].matches("[1-9]\\d{0,17}") && parts[1].matches("[0-9a-f]{64}");
    }

    private static List<String> lines(Path file) {
        return text(file).lines().toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
