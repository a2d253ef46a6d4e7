package org.heardportal.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FaceletsTest {

    private static final Path WEBAPP = Repository.at("portal-web/src/main/webapp");

    private static final List<Facelet> FACELETS = Repository.files(WEBAPP, ".xhtml").stream().map(file -> Facelet.read(WEBAPP, file)).toList();

    @ParameterizedTest
    @EnumSource
    void everyFaceletKeepsTheRule(FaceletRule rule) {
        assertThat(FACELETS.stream().flatMap(facelet -> rule.findings(facelet).stream())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theRuleFindsWhatIsPlanted(FaceletRule rule) {
        Path planted = Repository.planted("webapp");
        Path file = planted.resolve(rule.plantedName());

        Planted.assertFound(file, rule.findings(Facelet.read(planted, file)));
    }

    @Test
    void thereAreFacelets() {
        assertThat(FACELETS).hasSizeGreaterThan(10);
    }
}
