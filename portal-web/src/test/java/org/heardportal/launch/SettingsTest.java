package org.heardportal.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

    @TempDir
    Path data;

    @Test
    void whatNobodyGivesIsTheDefault() {
        Settings settings = settings(Map.of());

        assertThat(settings.problems()).isEmpty();
        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.managementPort()).isEqualTo(8081);
        assertThat(settings.value(Setting.HTTP_ADDRESS)).contains("127.0.0.1");
        assertThat(settings.outsideDatabase()).isEmpty();
    }

    @Test
    void theEnvironmentWinsOverTheFileAndTheCommandLineOverBoth() throws IOException {
        file("heard.http.port=8001\nheard.portal.heap=1g\nheard.management.port=9001\n");

        Settings settings = settings(Map.of("HEARD_HTTP_PORT", "8002", "HEARD_PORTAL_HEAP", "2g"), "--port", "8003");

        assertThat(settings.problems()).isEmpty();
        assertThat(settings.port()).isEqualTo(8003);
        assertThat(settings.value(Setting.PORTAL_HEAP)).contains("2g");
        assertThat(settings.managementPort()).isEqualTo(9001);
    }

    @Test
    void everyProblemOfEveryPlaceIsTold() throws IOException {
        file("heard.http.prot=8001\nheard.portal.heap=much\n");

        Settings settings = settings(Map.of("HEARD_HTTP_PROT", "1", "HEARD_HTTP_TLS", "perhaps", "HOME", "/home"), "--port", "http");

        assertThat(settings.problems()).containsExactly(
                "There is no setting \"heard.http.prot\" (in " + data.resolve("heard.properties") + ").",
                "heard.portal.heap must be an amount of memory such as 512m or 2g, not \"much\" (in " + data.resolve("heard.properties") + ").",
                "There is no setting \"HEARD_HTTP_PROT\" (in the environment).",
                "heard.http.tls must be true or false, not \"perhaps\" (in the environment, as HEARD_HTTP_TLS).",
                "heard.http.port must be a port number from 1 to 65535, not \"http\" (in the command line).");
    }

    @Test
    void anOutsideDatabaseNeedsUserAndPassword() {
        assertThat(settings(Map.of(), "--database-url", "jdbc:postgresql://db/heard").problems())
                .hasSize(2).allMatch(problem -> problem.startsWith("heard.database.url needs heard.database."));
        assertThat(settings(Map.of("HEARD_DATABASE_USER", "u", "HEARD_DATABASE_PASSWORD", "p"), "--database-url", "jdbc:postgresql://db/heard")
                .outsideDatabase()).contains(new Database("jdbc:postgresql://db/heard", "u", "p"));
    }

    @Test
    void theMachineReachesThePortalAtTheAddressThatItListensOn() {
        assertThat(settings(Map.of()).localAddress()).hasToString("http://127.0.0.1:8080/");
        assertThat(settings(Map.of("HEARD_HTTP_ADDRESS", "0.0.0.0"), "--empty").localAddress()).hasToString("http://127.0.0.1:8080/");
        assertThat(settings(Map.of("HEARD_HTTP_ADDRESS", "::1")).localAddress()).hasToString("http://[::1]:8080/");
    }

    @Test
    void samplePeopleAreNotBroughtWithinReachOfOthers() {
        Map<String, String> everywhere = Map.of("HEARD_HTTP_ADDRESS", "0.0.0.0");

        assertThat(settings(everywhere).problems()).singleElement().asString().contains("only with --empty");
        assertThat(settings(everywhere, "--empty").problems()).isEmpty();
    }

    @Test
    void whatTheLauncherGivesIsTakenFromNobody() {
        for (String given : List.of("HEARD_FIRST_ADMINISTRATOR", "HEARD_MESSAGES_FOLDER", "HEARD_AUDIT_HEADS")) {
            assertThat(settings(Map.of(given, "guessed")).problems()).containsExactly("There is no setting \"" + given + "\" (in the environment).");
        }
    }

    @Test
    void aSecretIsNotShownAndNotInAMessage() throws IOException {
        file("heard.database.password=\n");

        assertThat(settings(Map.of()).problems()).singleElement().asString().startsWith("heard.database.password must be a text that is not empty (in");
        assertThat(new Database("jdbc:postgresql://db/heard", "user", "hidden")).asString().doesNotContain("hidden");
    }

    @Test
    void aNamedSettingsFileHasToBeThere() {
        assertThat(settings(Map.of(), "--settings", "/nowhere/heard.properties").problems())
                .containsExactly("There is no settings file /nowhere/heard.properties.");
    }

    @Test
    void thePortalIsToldEverySettingByEnvironment() {
        assertThat(settings(Map.of()).with(Setting.SAMPLE_PEOPLE, "people.txt").asEnvironment())
                .containsEntry("HEARD_HTTP_PORT", "8080").containsEntry("HEARD_SAMPLE_PEOPLE", "people.txt").doesNotContainKey("HEARD_DATABASE_URL");
    }

    private void file(String text) throws IOException {
        Files.writeString(data.resolve("heard.properties"), text);
    }

    private Settings settings(Map<String, String> environment, String... arguments) {
        List<String> all = new ArrayList<>(List.of("--data", data.toString()));
        all.addAll(List.of(arguments));
        return Settings.of(Options.of(all), environment);
    }
}
