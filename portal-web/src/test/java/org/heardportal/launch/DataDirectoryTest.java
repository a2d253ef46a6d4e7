package org.heardportal.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    Path parent;

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no such permissions")
    void onlyItsOwnerMayEnter() throws IOException {
        try (DataDirectory data = DataDirectory.open(parent.resolve("data"))) {
            assertThat(Files.getPosixFilePermissions(data.folder())).isEqualTo(PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void aSecondPortalIsRefusedInWordsUntilTheFirstIsGone() throws IOException {
        Path folder = parent.resolve("data");
        try (DataDirectory first = DataDirectory.open(folder)) {
            assertThatThrownBy(() -> DataDirectory.open(folder)).isInstanceOf(StartRefused.class)
                    .hasMessageContaining("in use by another Heard").hasMessageContaining("--data");
            assertThat(first.folder()).isEqualTo(folder);
        }
        try (DataDirectory next = DataDirectory.open(folder)) {
            assertThat(next.folder()).isEqualTo(folder);
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsRefusedInWords() throws IOException {
        Path file = Files.writeString(parent.resolve("file"), "");

        assertThatThrownBy(() -> DataDirectory.open(file.resolve("data"))).isInstanceOf(StartRefused.class).hasMessageContaining("cannot be used");
    }

    @Test
    void messagesStayInTheFolderFromStartToStart() throws IOException {
        try (DataDirectory data = DataDirectory.open(parent.resolve("data"))) {
            Files.writeString(data.messages().resolve("outbox-1.eml"), "words");

            assertThat(data.messages()).isEqualTo(data.folder().resolve("messages")).isDirectoryContaining("glob:**/outbox-1.eml");
            assertThat(data.auditHeads()).isEqualTo(data.folder().resolve("audit-heads"));
        }
    }

    @Test
    void theTemporaryFolderIsEmptyAtEachStart() throws IOException {
        try (DataDirectory data = DataDirectory.open(parent.resolve("data"))) {
            Files.createDirectories(data.emptiedTemporary().resolve("left/behind"));

            assertThat(data.emptiedTemporary()).isEmptyDirectory();
        }
    }

    @Test
    void aDatabaseOfAnotherVersionIsAProblemInWords() throws IOException {
        try (DataDirectory data = DataDirectory.open(parent.resolve("data"))) {
            assertThat(EmbeddedPostgres.problemOf(data)).isEmpty();

            Files.createDirectories(data.cluster());
            assertThat(EmbeddedPostgres.problemOf(data)).hasValueSatisfying(problem -> assertThat(problem).contains("is not a database of PostgreSQL"));

            Files.writeString(data.cluster().resolve("PG_VERSION"), "16\n");
            assertThat(EmbeddedPostgres.problemOf(data)).hasValueSatisfying(problem -> assertThat(problem).contains("is of PostgreSQL 16; this build has PostgreSQL 18"));

            Files.writeString(data.cluster().resolve("PG_VERSION"), "18\n");
            assertThat(EmbeddedPostgres.problemOf(data)).hasValueSatisfying(problem -> assertThat(problem).contains("password of the database"));

            Files.writeString(data.databasePassword(), "secret");
            assertThat(EmbeddedPostgres.problemOf(data)).isEmpty();
        }
    }

    @Test
    void aFolderStaysInTheModeThatItWasBegunIn() throws IOException {
        try (DataDirectory data = DataDirectory.open(parent.resolve("data"))) {
            assertThat(Mode.SAMPLE.problemIn(data)).isEmpty();
            assertThat(Mode.EMPTY.problemIn(data)).isEmpty();

            Mode.EMPTY.keepIn(data);
            assertThat(Mode.EMPTY.problemIn(data)).isEmpty();
            assertThat(Mode.SAMPLE.problemIn(data)).hasValueSatisfying(problem -> assertThat(problem).contains("was begun with --empty"));

            Mode.SAMPLE.keepIn(data);
            assertThat(Mode.EMPTY.problemIn(data)).hasValueSatisfying(problem -> assertThat(problem).contains("holds sample people"));
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no such permissions")
    void samplePeopleAreMadeOnceAndOnlyTheOwnerCanReadThem() throws IOException {
        Path file = parent.resolve("sample-people.txt");
        SamplePeople first = SamplePeople.in(file);

        assertThat(SamplePeople.in(file).shown()).isEqualTo(first.shown()).hasSizeGreaterThanOrEqualTo(5);
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(Files.readAllLines(file)).allMatch(line -> line.matches("\\S+@example\\.org\\t([a-z]{4}-){3}[a-z]{4}\\t[^\\t]+\\t(adviser|owner|administrator)\\t[a-z,-]+"));
        assertThat(SamplePeople.in(parent.resolve("other.txt")).shown()).doesNotContainAnyElementsOf(first.shown());
    }
}
