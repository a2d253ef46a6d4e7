package org.heardportal.launch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The folder that holds everything a portal keeps: its database, its passwords, its logs and the unpacked program. Only its owner may enter it,
 * and only one portal at a time has it: opening it takes a lock that lives as long as the process.
 */
final class DataDirectory implements AutoCloseable {

    private final Path folder;
    private final FileChannel lockFile;
    private final FileLock lock;

    private DataDirectory(Path folder, FileChannel lockFile, FileLock lock) {
        this.folder = folder;
        this.lockFile = lockFile;
        this.lock = lock;
    }

    /**
     * Makes the folder if needed and takes its lock.
     *
     * @throws StartRefused when another portal has it, or when it cannot be made
     */
    static DataDirectory open(Path folder) {
        try {
            Folders.makePrivate(folder);
            FileChannel file = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            FileLock lock = lockOf(file);
            if (lock == null) {
                String holder = StandardCharsets.UTF_8.decode(firstBytesOf(file)).toString().strip();
                file.close();
                throw new StartRefused("The data folder " + folder + " is in use by another Heard"
                        + (holder.isEmpty() ? "" : " (process " + holder + ")") + ". Stop that one, or name another folder with --data.");
            }
            file.truncate(0);
            file.write(StandardCharsets.UTF_8.encode(Long.toString(ProcessHandle.current().pid())));
            return new DataDirectory(folder, file, lock);
        } catch (IOException failure) {
            throw new StartRefused("The data folder " + folder + " cannot be used: " + failure + ".");
        }
    }

    /** Whether another process has the folder at this moment. */
    static boolean isInUse(Path folder) throws IOException {
        Path file = folder.resolve("lock");
        if (!Files.exists(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE); FileLock lock = lockOf(channel)) {
            return lock == null;
        }
    }

    private static FileLock lockOf(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private static ByteBuffer firstBytesOf(FileChannel file) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(20);
        file.read(bytes, 0);
        return bytes.flip();
    }

    Path folder() {
        return folder;
    }

    /** The files of the database. */
    Path cluster() {
        return folder.resolve("postgres");
    }

    Path databasePassword() {
        return folder.resolve("postgres.password");
    }

    /** Unpacked programs, one folder for each build. */
    Path programs() {
        return folder.resolve("program");
    }

    Path samplePeople() {
        return folder.resolve("sample-people.txt");
    }

    /** Messages of the sample council, which go no further. Only a folder of the owner's own, since they say who got them. */
    Path messages() throws IOException {
        return Folders.makePrivate(folder.resolve("messages"));
    }

    /** Heads of the audit chain, outside of the database that they are compared with. */
    Path auditHeads() {
        return folder.resolve("audit-heads");
    }

    /** What the language model made of the pages; it can be deleted, and is then made again. */
    Path vectors() {
        return folder.resolve("vectors");
    }

    /** Process id of the portal's own process, while there is one. */
    Path portalProcess() {
        return folder.resolve("portal.pid");
    }

    Path logs() throws IOException {
        return Files.createDirectories(folder.resolve("log"));
    }

    /** The folder for temporary files, emptied: what a library left there at the last run is gone. */
    Path emptiedTemporary() throws IOException {
        Path temporary = folder.resolve("temporary");
        Folders.delete(temporary);
        return Folders.makePrivate(temporary);
    }

    @Override
    public void close() throws IOException {
        lock.release();
        lockFile.close();
    }
}
