package org.heardportal.launch;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * What heard.jar carries, unpacked where programs can run it. The folder is named by the jar's size and time, so a new build gets a new one;
 * those of other builds (350 MB each) are deleted. It counts only when it is complete: a start that was cut off unpacks again.
 */
final class Unpacked {

    private static final String CARRIED = "BOOT/";
    private static final String COMPLETE = "complete";

    private final Path folder;
    private final Path jar;

    private Unpacked(Path folder, Path jar) {
        this.folder = folder;
        this.jar = jar;
    }

    /** Unpacks this process' own heard.jar below the folder, unless that is done already. */
    static Unpacked into(Path programs, Console console) throws IOException {
        Path jar = ownJar();
        String name = Long.toHexString(Files.size(jar)) + "-" + Long.toHexString(Files.getLastModifiedTime(jar).toMillis());
        Unpacked unpacked = new Unpacked(programs.resolve(name), jar);
        if (!Files.exists(unpacked.folder.resolve(COMPLETE))) {
            console.say("Unpacking the program (once for each build) ...");
            Folders.delete(unpacked.folder);
            unpacked.unpack();
        }
        unpacked.deleteOthers();
        return unpacked;
    }

    private static Path ownJar() {
        try {
            Path source = Path.of(Unpacked.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (!Files.isRegularFile(source)) {
                throw new StartRefused("The launcher starts from heard.jar only: java -jar heard.jar.");
            }
            return source;
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** heard.jar itself. */
    Path jar() {
        return jar;
    }

    Path war() {
        return folder.resolve("portal.war");
    }

    Path migrations() {
        return folder.resolve("db").resolve("migration");
    }

    /** The content of the sample council. */
    Path sampleContent() {
        return folder.resolve("content");
    }

    Path postgres() {
        return folder.resolve("postgres");
    }

    /** The root folder of Payara Micro. */
    Path payara() {
        return folder.resolve("payara");
    }

    /** The configuration of Payara Micro as it was delivered; each start begins with a copy. */
    Path payaraConfiguration() {
        return folder.resolve("payara-configuration");
    }

    /** Where the archive of loaded classes is kept: it fits this build alone. */
    Path classArchive(String name) {
        return folder.resolve(name);
    }

    Isolated isolated() {
        return new Isolated(folder.resolve("lib"), jar);
    }

    private void unpack() throws IOException {
        Files.createDirectories(folder);
        try (JarFile carried = new JarFile(jar.toFile())) {
            for (Enumeration<JarEntry> entries = carried.entries(); entries.hasMoreElements();) {
                JarEntry entry = entries.nextElement();
                if (entry.getName().startsWith(CARRIED) && !entry.isDirectory()) {
                    Path target = folder.resolve(entry.getName().substring(CARRIED.length())).normalize();
                    Files.createDirectories(target.getParent());
                    try (var in = carried.getInputStream(entry)) {
                        Files.copy(in, target);
                    }
                }
            }
        }
        // a build without any migration or content has no such folder
        Files.createDirectories(migrations());
        Files.createDirectories(sampleContent());
        unpackPostgres();
        unpackPayara();
        Files.createFile(folder.resolve(COMPLETE));
    }

    private void unpackPostgres() throws IOException {
        Path packed = folder.resolve("postgres.jar");
        List<String> problems = isolated().run(PostgresArchive.class,
                Map.of(PostgresArchive.JAR, packed.toString(), PostgresArchive.FOLDER, postgres().toString()));
        if (!problems.isEmpty()) {
            throw new StartRefused(problems);
        }
        Files.delete(packed);
    }

    private void unpackPayara() throws IOException {
        Path packed = folder.resolve("payara-micro.jar");
        Path log = folder.resolve("unpack.log");
        int exit = Programs.run(List.of(Programs.java(), "-jar", packed.toString(), "--nohazelcast", "--rootdir", payara().toString(), "--outputlauncher"), log);
        if (exit != 0 || !Files.exists(payara().resolve("launch-micro.jar"))) {
            throw new IOException("Payara Micro cannot be unpacked, see " + log);
        }
        Folders.copy(payara().resolve("config"), payaraConfiguration());
        Files.delete(packed);
    }

    private void deleteOthers() throws IOException {
        List<Path> others;
        try (Stream<Path> builds = Files.list(folder.getParent())) {
            others = builds.filter(build -> !build.equals(folder)).toList();
        }
        for (Path other : others) {
            Folders.delete(other);
        }
    }
}
