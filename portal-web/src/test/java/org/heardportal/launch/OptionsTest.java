package org.heardportal.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void withoutArgumentsItRunsTheSampleInAFolderOfItsOwn() {
        Options options = Options.of(List.of());

        assertThat(options.mode()).isEqualTo(Mode.SAMPLE);
        assertThat(options.data()).isAbsolute().hasFileName("heard-data");
        assertThat(options.settings()).isEmpty();
    }

    @Test
    void aValueFollowsItsOptionOrAnEqualsSign() {
        assertThat(Options.of(List.of("run", "--port", "8090")).settings()).containsEntry(Setting.HTTP_PORT, "8090");
        assertThat(Options.of(List.of("--port=8090")).settings()).containsEntry(Setting.HTTP_PORT, "8090");
    }

    @Test
    void aDatabaseAddressKeepsItsOwnEqualsSigns() {
        assertThat(Options.of(List.of("--database-url=jdbc:postgresql://db/heard?ssl=true")).settings())
                .containsEntry(Setting.DATABASE_URL, "jdbc:postgresql://db/heard?ssl=true");
    }

    @Test
    void theLastOfTwoWins() {
        assertThat(Options.of(List.of("--data", "first", "--data", "second")).data()).hasFileName("second");
    }

    @Test
    void emptyAndSettingsFileAndHelpAreRead() {
        Options options = Options.of(List.of("--empty", "--settings", "mine.properties", "--help"));

        assertThat(options.mode()).isEqualTo(Mode.EMPTY);
        assertThat(options.settingsFile()).contains(Path.of("mine.properties"));
        assertThat(options.help()).isTrue();
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        assertThatThrownBy(() -> Options.of(List.of("--prot", "--port", "--empty", "--content")))
                .isInstanceOfSatisfying(StartRefused.class, refused -> assertThat(refused.problems()).containsExactly(
                        "\"--prot\" is not an option; --help lists them.", "--port needs a value after it.", "--content needs a value after it."));
    }
}
