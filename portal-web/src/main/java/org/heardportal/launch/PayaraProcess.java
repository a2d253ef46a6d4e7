package org.heardportal.launch;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The portal's own process: Payara Micro with the web application, as a child of the launcher. It ends when the launcher does, however that ends.
 * A child, because Payara wants to be the whole class path of its process, and because the database has to outlive the application when both stop.
 */
final class PayaraProcess implements AutoCloseable {

    /** Requests in flight end in a second; the archive of classes, written once for each build, takes a busy machine more than a minute. */
    private static final int SECONDS_TO_STOP = 180;
    private static final String HTTP_THREADS = "32";

    private final Process process;
    private final PortalLog log;
    private final Optional<ClassArchive> archiveToWrite;
    private boolean ready;

    private PayaraProcess(Process process, PortalLog log, Optional<ClassArchive> archiveToWrite) {
        this.process = process;
        this.log = log;
        this.archiveToWrite = archiveToWrite;
    }

    /**
     * Starts the process and does not wait for the application.
     *
     * @param settings all of them, complete: the process is told them by environment, which others on the machine cannot read as they can a command line
     */
    static PayaraProcess start(Unpacked unpacked, DataDirectory data, Settings settings) throws IOException {
        makePristine(unpacked);
        PortalLog log = PortalLog.in(data.logs());
        Optional<ClassArchive> archive = settings.value(Setting.PORTAL_CLASS_ARCHIVE).filter("true"::equals).map(yes -> ClassArchive.of(unpacked));
        ProcessBuilder builder = new ProcessBuilder(command(unpacked, data, settings, archive, log))
                .directory(data.folder().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.output().toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("HEARD_"));
        builder.environment().putAll(settings.asEnvironment());
        Process process = builder.start();
        PortalPid.write(data, process.toHandle());
        return new PayaraProcess(process, log, archive.filter(written -> !written.exists()));
    }

    PortalLog log() {
        return log;
    }

    /** The application answers: from now on what this run learns of the classes is worth keeping. */
    void becameReady() {
        ready = true;
    }

    /** Whether its end will take longer this time, because it then writes the archive of classes. */
    boolean writesArchiveAtItsEnd() {
        return ready && archiveToWrite.isPresent() && process.isAlive();
    }

    /** Waits until the process has ended or the time is over. */
    boolean endsWithin(long milliseconds) throws InterruptedException {
        return process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
    }

    /** Waits for the end of the process. */
    int waitFor() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        process.getOutputStream().close();
        if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
            ready = false;
        }
        if (!ready && archiveToWrite.isPresent()) {
            archiveToWrite.get().discard();
        }
    }

    /** A kept root folder would deploy the last application again before the new one: each start begins with what was delivered. */
    private static void makePristine(Unpacked unpacked) throws IOException {
        for (String kept : List.of("config", "applications", "generated", "lib/applibs")) {
            Folders.delete(unpacked.payara().resolve(kept));
        }
        Folders.copy(unpacked.payaraConfiguration(), unpacked.payara().resolve("config"));
    }

    private static List<String> command(Unpacked unpacked, DataDirectory data, Settings settings, Optional<ClassArchive> archive, PortalLog log)
            throws IOException {
        Path preboot = data.folder().resolve("preboot.txt");
        Files.writeString(preboot, PrebootCommands.listeningOn(settings.value(Setting.HTTP_ADDRESS).orElseThrow()));
        Path postdeploy = data.folder().resolve("postdeploy.txt");
        Files.writeString(postdeploy, PrebootCommands.openingThePort());
        Path launchJar = unpacked.payara().resolve("launch-micro.jar");
        List<String> command = new ArrayList<>(List.of(Programs.java(),
                "-Xmx" + settings.value(Setting.PORTAL_HEAP).orElseThrow(),
                // it begins with what it lives on: Java would begin with a share of the machine, and fill that before it tidies up
                "-Xms96m", "-XX:MaxNewSize=64m",
                // one box of two cores: the serial collector needs the least memory and no threads of its own
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                // the language model of the search has a native library
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.awt.headless=true",
                "-Duser.timezone=UTC",
                "-Djava.io.tmpdir=" + data.emptiedTemporary()));
        archive.ifPresent(kept -> command.addAll(kept.options()));
        command.addAll(openedModules(launchJar));
        command.addAll(List.of("-cp", launchJar + File.pathSeparator + unpacked.jar(), PayaraChild.class.getName(),
                // alone: beside --nocluster it would be cancelled, and Hazelcast would listen on all interfaces
                "--nohazelcast",
                "--prebootcommandfile", preboot.toString(),
                "--postdeploycommandfile", postdeploy.toString(),
                "--logproperties", log.configuration().toString(),
                "--port", Integer.toString(settings.port()),
                "--maxhttpthreads", HTTP_THREADS,
                "--contextroot", "/",
                "--deploy", unpacked.war().toString()));
        return command;
    }

    /** A manifest opens modules for {@code java -jar} only; with a class path of our own the same has to be said as options. */
    private static List<String> openedModules(Path launchJar) throws IOException {
        try (JarFile jar = new JarFile(launchJar.toFile())) {
            Attributes manifest = jar.getManifest().getMainAttributes();
            return Stream.concat(
                    packagesOf(manifest, "Add-Exports").map(opened -> "--add-exports=" + opened + "=ALL-UNNAMED"),
                    packagesOf(manifest, "Add-Opens").map(opened -> "--add-opens=" + opened + "=ALL-UNNAMED")).toList();
        }
    }

    private static Stream<String> packagesOf(Attributes manifest, String name) {
        String value = manifest.getValue(name);
        return value == null ? Stream.empty() : Stream.of(value.strip().split("\\s+"));
    }
}
