package org.heardportal.launch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Unpacks the PostgreSQL programs: a jar that holds one tar archive compressed by xz. Symbolic links and executable bits are kept. Runs {@link Isolated}. */
public final class PostgresArchive implements Function<Map<String, String>, List<String>> {

    static final String JAR = "jar";
    static final String FOLDER = "folder";
    private static final int ANY_EXECUTABLE_BIT = 0b001_001_001;

    @Override
    public List<String> apply(Map<String, String> input) {
        Path folder = Path.of(input.get(FOLDER));
        try (ZipInputStream jar = new ZipInputStream(new BufferedInputStream(Files.newInputStream(Path.of(input.get(JAR)))))) {
            for (ZipEntry entry = jar.getNextEntry(); entry != null; entry = jar.getNextEntry()) {
                if (entry.getName().endsWith(".txz")) {
                    unpack(jar, folder);
                    return List.of();
                }
            }
            return List.of("This heard.jar carries no PostgreSQL for this kind of machine. Name an outside one with --database-url.");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void unpack(InputStream xz, Path folder) throws IOException {
        TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(xz));
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            Path target = folder.resolve(entry.getName()).normalize();
            if (!target.startsWith(folder)) {
                throw new IOException("the archive names a file outside its folder: " + entry.getName());
            }
            if (entry.isDirectory()) {
                Files.createDirectories(target);
            } else if (entry.isSymbolicLink()) {
                Files.createDirectories(target.getParent());
                Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            } else {
                Files.createDirectories(target.getParent());
                Files.copy(tar, target);
                if ((entry.getMode() & ANY_EXECUTABLE_BIT) != 0 && Files.getFileStore(target).supportsFileAttributeView("posix")) {
                    Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
                }
            }
        }
    }
}
