package org.heardportal.search.vector;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The vectors that are kept: a file of records, each a text's digest and its vector, that only grows. Half a record at its end, left by a stop in the
 * middle of writing, is cut off. Where another process has the file, it is read but not written.
 */
final class VectorFile implements Closeable {

    private static final int RECORD = Digest.BYTES + Model.DIMENSIONS * Float.BYTES;

    private final Map<Digest, float[]> vectors = new ConcurrentHashMap<>();
    private final FileChannel channel;
    private final boolean ours;

    VectorFile(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        ours = lock(channel).isPresent();
        long whole = read();
        if (ours) {
            channel.truncate(whole).position(whole);
        }
    }

    private static Optional<FileLock> lock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        }
    }

    /** How many bytes of the file are whole records. */
    private long read() throws IOException {
        ByteBuffer record = ByteBuffer.allocate(RECORD);
        long whole = 0;
        while (fill(record, whole)) {
            Digest digest = Digest.read(record);
            float[] vector = new float[Model.DIMENSIONS];
            record.asFloatBuffer().get(vector);
            vectors.put(digest, vector);
            whole += RECORD;
        }
        return whole;
    }

    private boolean fill(ByteBuffer record, long from) throws IOException {
        record.clear();
        while (record.hasRemaining()) {
            if (channel.read(record, from + record.position()) < 0) {
                return false;
            }
        }
        record.flip();
        return true;
    }

    Optional<float[]> of(Digest text) {
        return Optional.ofNullable(vectors.get(text));
    }

    /** Keeps a vector; where it cannot be written it is known until the end of the process. */
    synchronized void put(Digest text, float[] vector) throws IOException {
        vectors.put(text, vector);
        if (ours && channel.isOpen()) {
            ByteBuffer record = ByteBuffer.allocate(RECORD);
            text.write(record);
            record.asFloatBuffer().put(vector);
            record.clear();
            while (record.hasRemaining()) {
                channel.write(record);
            }
        }
    }

    @Override
    public synchronized void close() throws IOException {
        channel.close();
    }
}
