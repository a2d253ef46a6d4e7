package org.heardportal.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordingTest {

    private static final Wording WORDING = Wording.read(
            Repository.at("portal-web/src/main/resources/org/heardportal/web/words"),
            Stream.of(Repository.files(Repository.at("portal-web/src/main/webapp"), ".xhtml"), Repository.files(Repository.at("portal-web/src/main/java"), ".java"))
                    .flatMap(java.util.List::stream));

    @ParameterizedTest
    @EnumSource
    void theWordsKeepTheRule(WordingRule rule) {
        assertThat(rule.findings(WORDING)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theRuleFindsWhatIsPlanted(WordingRule rule) {
        Path planted = Repository.planted("words").resolve(rule.plantedName());

        Planted.assertFound(planted, rule.findings(Wording.read(planted, Repository.files(planted, ".xhtml").stream())));
    }

    @Test
    void thereAreWords() {
        assertThat(WORDING.english()).hasSizeGreaterThan(50);
    }
}
