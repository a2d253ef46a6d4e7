package org.heardportal.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.heardportal.launch.ListeningSockets.Socket;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged heard.jar over the life of one data folder: first start, Ctrl-C, second start, killed launcher, killed application. In this order, because
 * each start takes a while and each begins with what the one before left behind.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LauncherIT {

    private static final int REFUSED = 2;
    private static final int SECONDS_TO_END = 60;

    @TempDir
    static Path folder;

    private final HttpClient http = HttpClient.newHttpClient();
    private PackagedPortal portal;

    @BeforeAll
    void startWithAnEmptyDataFolder() throws Exception {
        portal = PackagedPortal.start(folder.resolve("data"));
    }

    @AfterAll
    void stopWhatStillRuns() throws Exception {
        portal.close();
    }

    @Test
    @Order(1)
    void theHomePageAnswersAndTheServerDoesNotNameItself() throws Exception {
        HttpResponse<String> home = get(portal.address().resolve("/"));

        assertThat(home.statusCode()).isEqualTo(200);
        assertThat(home.body()).contains("<h1");
        assertThat(home.headers().map()).doesNotContainKeys("Server", "X-Powered-By", "Set-Cookie");
        assertThat(get(portal.managementAddress().resolve("/health/ready")).statusCode()).isEqualTo(200);
    }

    @Test
    @Order(2)
    void onlyLoopbackSocketsAreOpenAndOnlyThree() throws Exception {
        Set<Socket> sockets = ListeningSockets.of(portal.processes());

        assertThat(sockets).allMatch(Socket::loopback).extracting(Socket::port)
                .containsExactlyInAnyOrder(portal.address().getPort(), portal.managementAddress().getPort(), databasePort());
    }

    @Test
    @Order(3)
    void theDatabaseIsDurableAndAsksForItsPassword() throws Exception {
        for (String setting : DurabilityCheck.MUST_BE_ON) {
            assertThat(ask("show " + setting)).as(setting).isEqualTo("on");
        }
        Database access = portal.access();
        assertThatThrownBy(() -> DriverManager.getConnection(access.url(), access.user(), "wrong"))
                .isInstanceOf(SQLException.class).hasMessageContaining("password");
        assertThat(ask("select rolpassword like 'SCRAM-SHA-256$%' from pg_authid where rolname = 'heard'")).isEqualTo("t");
    }

    @Test
    @Order(4)
    void theSamplePeopleArePrintedAndKept() throws Exception {
        List<String> people = Files.readAllLines(folder.resolve("data/sample-people.txt"));

        assertThat(people).isNotEmpty().allSatisfy(person -> assertThat(portal.said()).contains(person.split("\t")[0]).contains(person.split("\t")[1]));
    }

    @Test
    @Order(5)
    void aSecondLauncherOnTheSameDataIsRefusedInWords() throws Exception {
        try (PackagedPortal second = PackagedPortal.launch(folder.resolve("data"), Map.of())) {
            assertThat(second.awaitEnd()).isEqualTo(REFUSED);
            assertThat(second.said()).contains("is in use by another Heard (process " + portal.launcher().pid() + ")").doesNotContain("Exception");
        }
        assertThat(get(portal.address().resolve("/")).statusCode()).isEqualTo(200);
    }

    @Test
    @Order(6)
    void controlCStopsAllThree() throws Exception {
        Queries.tell(portal.access(), "create table kept_by_the_second_start (word text)");
        Queries.tell(portal.access(), "insert into kept_by_the_second_start values ('kept')");
        List<ProcessHandle> processes = portal.processes();

        portal.interrupt();
        portal.awaitEnd();

        for (ProcessHandle process : processes) {
            assertThat(endsInTime(process)).as("process %s ends", process).isTrue();
        }
        assertThat(portal.database()).isEmpty();
        assertThat(portal.said()).doesNotContain("ended by itself");
    }

    @Test
    @Order(7)
    void aSecondStartHasTheDataOfTheFirst() throws Exception {
        portal = PackagedPortal.start(folder.resolve("data"));

        assertThat(ask("select word from kept_by_the_second_start")).isEqualTo("kept");
        assertThat(portal.said()).doesNotContain("Unpacking", "Making the database");
    }

    @Test
    @Order(8)
    void theApplicationEndsWithAKilledLauncher() throws Exception {
        ProcessHandle application = portal.application();
        ProcessHandle database = portal.database().orElseThrow();

        portal.launcher().destroyForcibly();

        assertThat(endsInTime(application)).as("the application ends").isTrue();
        assertThat(database.isAlive()).as("the database is left for the next start").isTrue();
    }

    @Test
    @Order(9)
    void theNextStartStopsTheOrphanedDatabaseAndLosesNothing() throws Exception {
        ProcessHandle orphan = portal.database().orElseThrow();

        portal = PackagedPortal.start(folder.resolve("data"));

        assertThat(orphan.isAlive()).isFalse();
        assertThat(portal.said()).contains("Stopping the database that the last run left behind");
        assertThat(ask("select word from kept_by_the_second_start")).isEqualTo("kept");
    }

    @Test
    @Order(10)
    void aKilledApplicationEndsLauncherAndDatabase() throws Exception {
        ProcessHandle database = portal.database().orElseThrow();

        portal.application().destroyForcibly();

        assertThat(portal.awaitEnd()).isNotZero();
        assertThat(portal.said()).contains("The portal ended by itself");
        assertThat(endsInTime(database)).as("the database ends").isTrue();
    }

    @Test
    @Order(11)
    void anOutsideDatabaseIsUsedAndAnEmptyPortalPrintsALinkForItsFirstAdministrator() throws Exception {
        try (EmbeddedPostgres outside = EmbeddedPostgres.builder().setServerConfig("fsync", "on").setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on").start()) {
            Map<String, String> access = Map.of("HEARD_DATABASE_USER", "postgres", "HEARD_DATABASE_PASSWORD", "postgres");
            Path data = sharingTheProgram("outside");
            try (PackagedPortal empty = PackagedPortal.launch(data, access, "--empty", "--database-url", outside.getJdbcUrl("postgres", "postgres"))) {
                empty.awaitReady();

                assertThat(get(empty.address().resolve("/")).statusCode()).isEqualTo(200);
                assertThat(empty.said()).containsPattern("/first-administrator/[0-9a-f]{64}\\b").doesNotContain("Sample people");
                assertThat(data.resolve("postgres")).doesNotExist();
                assertThat(data.resolve("sample-people.txt")).doesNotExist();
                FirstAdministratorLink.in(empty).makesOneAdministratorAndNoMore();
            }
            try (Connection connection = outside.getPostgresDatabase().getConnection()) {
                assertThat(Queries.first(connection, "select count(*) > 0 from flyway_schema_history where success")).isEqualTo("t");
            }
        }
    }

    @Test
    @Order(12)
    void wrongSettingsContentAndDataAreAllToldAndNothingIsStarted() throws Exception {
        Path data = sharingTheProgram("other-version");
        Files.writeString(Files.createDirectories(data.resolve("postgres")).resolve("PG_VERSION"), "16\n");
        Files.writeString(data.resolve("heard.properties"), "heard.http.prot=1\nheard.portal.heap=much\n");
        Path content = Files.createDirectories(folder.resolve("content"));
        Files.writeString(content.resolve("council.yaml"), "name: [\n");

        try (PackagedPortal refused = PackagedPortal.launch(data, Map.of(), "--content", content.toString())) {
            assertThat(refused.awaitEnd()).isEqualTo(REFUSED);
            assertThat(refused.said()).contains("Heard cannot start, for ")
                    .contains("- There is no setting \"heard.http.prot\"")
                    .contains("- heard.portal.heap must be an amount of memory")
                    .contains("is of PostgreSQL 16; this build has PostgreSQL 18")
                    .contains("- Content: council.yaml:")
                    .doesNotContain("Exception", "Starting the portal");
        }
    }

    @Test
    @Order(13)
    void aContentFolderThatIsNotThereIsAProblemOfTheSettings() throws Exception {
        try (PackagedPortal refused = PackagedPortal.launch(sharingTheProgram("no-content"), Map.of(), "--content", folder.resolve("nowhere").toString())) {
            assertThat(refused.awaitEnd()).isEqualTo(REFUSED);
            assertThat(refused.said()).contains("heard.content.folder must be a folder that exists");
        }
    }

    /** A data folder that uses the program which the first start unpacked. */
    private static Path sharingTheProgram(String name) throws IOException {
        Path data = Files.createDirectories(folder.resolve(name));
        Files.createSymbolicLink(data.resolve("program"), folder.resolve("data/program"));
        return data;
    }

    private static boolean endsInTime(ProcessHandle process) throws Exception {
        process.onExit().get(SECONDS_TO_END, TimeUnit.SECONDS);
        return !process.isAlive();
    }

    private int databasePort() throws IOException {
        return URI.create(portal.access().url().substring("jdbc:".length())).getPort();
    }

    private HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    private String ask(String query) throws IOException, SQLException {
        return Queries.ask(portal.access(), query);
    }
}
