package org.heardportal.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.util.Properties;
import java.util.regex.Pattern;
import org.heardportal.search.RankingNumber;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the code knows of the numbers of the ranking, owners and operators can read. */
class RankingNumbersTest {

    private static final String WORDS = "portal-web/src/main/resources/org/heardportal/web/words/";

    @ParameterizedTest
    @EnumSource
    void ownersReadWhatTheNumberIsInBothLanguages(RankingNumber number) throws IOException {
        for (String file : new String[] {"Words.properties", "Words_cy.properties"}) {
            assertThat(words(file).getProperty("owner.weight." + number.key())).as(number + " in " + file).isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource
    void thePolicyInTheReadmeHasTheNumberWithItsUsualValue(RankingNumber number) {
        assertThat(Repository.lines(Repository.at("search-index/README.md"))).filteredOn(line -> line.startsWith("|") && line.contains("`" + number.key() + "`"))
                .as("rows of the table with " + number.key()).singleElement().asString()
                .containsPattern("(?<![\\d.])" + Pattern.quote(asWritten(number.usual())) + "(?![\\d.]*\\d)");
    }

    private static String asWritten(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    private static Properties words(String file) throws IOException {
        Properties words = new Properties();
        try (Reader text = Files.newBufferedReader(Repository.at(WORDS + file))) {
            words.load(text);
        }
        return words;
    }
}
