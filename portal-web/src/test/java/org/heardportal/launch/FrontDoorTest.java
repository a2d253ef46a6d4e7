package org.heardportal.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heardportal.launch.FakePrograms.executable;
import static org.heardportal.launch.FakePrograms.jdk;
import static org.heardportal.launch.FakePrograms.onThisMachine;
import static org.heardportal.launch.FakePrograms.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The script {@code heard}, run in a repository of its own with programs that only say how they were called. The PATH holds nothing but what the script
 * may count on, so that it does not matter which Java, Maven or browser this machine has.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the script is for POSIX shells")
class FrontDoorTest {

    private static final List<String> TOOLS = List.of("sh", "sed", "head", "tail", "dirname", "basename", "readlink", "find", "wc", "uname", "date", "cat",
            "touch", "mkdir", "rm", "id", "grep", "awk", "printf");

    @TempDir
    Path folder;

    private Path repository;
    private Path tools;
    private Path places;
    private final Map<String, String> environment = new HashMap<>();

    private record Outcome(int exit, String words) {
    }

    @BeforeEach
    void makeARepositoryWithABuiltJar() throws IOException {
        repository = Files.createDirectories(folder.resolve("repository"));
        Files.copy(Path.of("").toAbsolutePath().getParent().resolve("heard"), repository.resolve("heard"));
        executable(repository.resolve("heard"));
        Files.createDirectories(repository.resolve("portal-web/target"));
        Files.createDirectories(repository.resolve("portal-web/src/main"));
        Files.writeString(repository.resolve("pom.xml"), "");
        Files.writeString(jar(), "");
        Files.setLastModifiedTime(jar(), FileTime.from(Instant.now().plusSeconds(60)));
        tools = Files.createDirectories(folder.resolve("tools"));
        for (String tool : TOOLS) {
            program(tools.resolve(tool), "exec " + onThisMachine(tool) + " \"$@\"");
        }
        places = Files.createDirectories(folder.resolve("jdks"));
        environment.put("PATH", tools.toString());
        environment.put("HOME", folder.toString());
        environment.put("HEARD_JDK_PLACES", places.toString());
    }

    @Test
    void aNewJdkIsFoundThoughTheJavaOfThePathIs17() throws IOException {
        environment.put("PATH", jdk(folder.resolve("path-jdk"), 17).resolve("bin") + ":" + tools);
        jdk(places.resolve("a-17"), 17);
        jdk(places.resolve("b-25"), 25);
        jdk(places.resolve("c-21"), 21);

        assertThat(heard("run").words()).contains("JDK 25 runs").contains("-jar " + jar().toRealPath());
    }

    @Test
    void aNewJdkIsFoundThoughJavaHomeIs17() throws IOException {
        environment.put("JAVA_HOME", jdk(folder.resolve("home-17"), 17).toString());
        jdk(places.resolve("new"), 21);

        assertThat(heard("run").words()).contains("JDK 21 runs");
    }

    @Test
    void javaHomeStaysWhereItIsNewEnough() throws IOException {
        environment.put("JAVA_HOME", jdk(folder.resolve("home-21"), 21).toString());
        jdk(places.resolve("newer"), 25);

        assertThat(heard("run").words()).contains("JDK 21 runs").contains("JAVA_HOME=" + folder.resolve("home-21"));
    }

    @Test
    void theJavaOfThePathIsTakenWhereThePlacesHaveNone() throws IOException {
        environment.put("PATH", jdk(folder.resolve("path-jdk"), 22).resolve("bin") + ":" + tools);

        assertThat(heard("run").words()).contains("JDK 22 runs");
    }

    @Test
    void withoutAnyJdkOneSentenceSaysWhatToInstall() throws IOException {
        jdk(places.resolve("old"), 17);

        Outcome outcome = heard("run");

        assertThat(outcome.exit()).isNotZero();
        assertThat(outcome.words().lines()).singleElement().asString().startsWith("Heard needs a JDK 21 or newer and finds none: install one");
    }

    @Test
    void aJavaWithoutCompilerIsNotEnough() throws IOException {
        Files.delete(jdk(places.resolve("runtime-only"), 25).resolve("bin/javac"));

        assertThat(heard("run").words()).startsWith("Heard needs a JDK 21");
    }

    @Test
    void itWorksFromAnyFolderAndThroughASymbolicLink() throws IOException {
        jdk(places.resolve("new"), 25);
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.createSymbolicLink(elsewhere.resolve("link"), Path.of("../repository/heard"));
        Files.createSymbolicLink(elsewhere.resolve("link-to-link"), Path.of("link"));

        assertThat(call(List.of("./link-to-link", "run", "--port", "8090"), elsewhere).words())
                .contains("-jar " + jar().toRealPath() + " run --data " + repository.toRealPath().resolve(".data") + " --port 8090");
    }

    @Test
    void sourcesThatAreNewerThanTheJarAreBuiltFirst() throws IOException {
        jdk(places.resolve("new"), 25);
        program(tools.resolve("mvn"), "echo \"maven $* with $JAVA_HOME\" > maven-was-called; touch portal-web/target/heard.jar");
        Files.setLastModifiedTime(jar(), FileTime.from(Instant.now().minusSeconds(600)));

        assertThat(heard("run").words()).contains("Building").contains("JDK 25 runs");
        assertThat(repository.resolve("maven-was-called")).content().contains("package").contains("with " + places.resolve("new"));
        assertThat(heard("run").words()).doesNotContain("Building");
    }

    @Test
    void withoutMavenOneSentenceSaysWhatToInstall() throws IOException {
        jdk(places.resolve("new"), 25);
        Files.delete(jar());

        Outcome outcome = heard("run");

        assertThat(outcome.exit()).isNotZero();
        assertThat(outcome.words().lines()).singleElement().asString().startsWith("Heard is built with Maven 3.8 or newer and finds no mvn: install it");
    }

    @Test
    void aFailedBuildShowsItsLastWords() throws IOException {
        jdk(places.resolve("new"), 25);
        program(tools.resolve("mvn"), "echo 'a class is broken'; exit 1");
        Files.delete(jar());

        Outcome outcome = heard("run");

        assertThat(outcome.exit()).isNotZero();
        assertThat(outcome.words()).contains("a class is broken").contains("The build failed").doesNotContain("JDK 25 runs");
    }

    @Test
    void anUnknownCommandIsAnsweredByOneSentenceThatNamesTheCommands() throws IOException {
        Outcome outcome = heard("fly");

        assertThat(outcome.exit()).isNotZero();
        assertThat(outcome.words().lines()).containsExactly("There is no command \"fly\"; there are run, test, dist, bench start, bench search, eval search, verify promise, import, drill and help.");
    }

    @Test
    void thePromiseIsVerifiedOverTheDataFolderOfTheRepositoryUnlessAnotherIsNamed() throws IOException {
        jdk(places.resolve("new"), 25);

        assertThat(heard("verify", "promise", "--data", "/srv/heard").words())
                .contains("org.heardportal.launch.VerifyPromise --data " + repository.toRealPath().resolve(".data") + " --data /srv/heard");
        assertThat(heard("verify").words().lines()).containsExactly("There is one thing to verify: ./heard verify promise.");
    }

    @Test
    void gapsArePlantedWithTheSeedThatIsNamedAndTheirFiguresAloneArePrinted() throws IOException {
        readyToTest();
        program(tools.resolve("mvn"), "echo \"[INFO] Planted gaps: seed $HEARD_DRILL_SEED]]\"; exit 1");
        assertThat(heard("drill", "gaps", "--seed", "7")).isEqualTo(new Outcome(1, "seed 7\n"));
        assertThat(heard("drill", "gaps", "--seed", "x").words()).isEqualTo("--seed needs a number from 1.\n");
    }

    @Test
    void theTestsAreCountedByTheirKind() throws IOException {
        readyToTest();
        program(tools.resolve("mvn"), """
                mkdir -p content/target/surefire-reports feedback-ejb/target/failsafe-reports portal-web/target/failsafe-reports portal-web/target/counts
                echo '<testsuite xmlns:xsi="x" name="a" time="1" tests="12" errors="0" skipped="1" failures="0">' > content/target/surefire-reports/TEST-org.A.xml
                echo '<testsuite xmlns:xsi="x" name="b" time="1" tests="3" errors="0" skipped="0" failures="0">' > feedback-ejb/target/failsafe-reports/TEST-org.B.xml
                echo '<testsuite xmlns:xsi="x" name="c" time="1" tests="4" errors="0" skipped="0" failures="0">' > portal-web/target/failsafe-reports/TEST-org.SearchJourneyIT.xml
                echo '<testsuite xmlns:xsi="x" name="d" time="1" tests="5" errors="0" skipped="0" failures="0">' > portal-web/target/failsafe-reports/TEST-org.LauncherIT.xml
                echo 'pages 17' > portal-web/target/counts/pages.count
                """);

        Outcome outcome = heard("test");

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.words().lines()).contains("unit 11 (not run: 1)", "container 3", "journey 4", "portal 5", "pages 17", "states 0", "access 0", "data tests 0")
                .anyMatch(line -> line.matches("minutes [01]"));
    }

    @Test
    void aFailedTestFailsTheCommandAndIsStillCounted() throws IOException {
        readyToTest();
        program(tools.resolve("mvn"), "exit 1");

        Outcome outcome = heard("test");

        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.words()).contains("unit 0");
    }

    @Test
    void dataThatIsAskedForHasToBeThere() throws IOException {
        readyToTest();
        environment.put("HEARD_REQUIRE_DATA", "1");

        Outcome outcome = heard("test");

        assertThat(outcome.exit()).isNotZero();
        assertThat(outcome.words()).contains("is missing, and HEARD_REQUIRE_DATA=1 asks for the tests that read it");
    }

    private void readyToTest() throws IOException {
        jdk(places.resolve("new"), 25);
        program(tools.resolve("chromium"), "");
        program(tools.resolve("chromedriver"), "");
        program(tools.resolve("mvn"), "");
    }

    private Path jar() {
        return repository.resolve("portal-web/target/heard.jar");
    }

    private Outcome heard(String... arguments) throws IOException {
        return call(Stream.concat(Stream.of("./heard"), Stream.of(arguments)).toList(), repository);
    }

    private Outcome call(List<String> command, Path from) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(from.toFile()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String words = new String(process.getInputStream().readAllBytes());
        return new Outcome(process.onExit().join().exitValue(), words);
    }
}
