package org.heardportal.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AudienceTest {

    @ParameterizedTest(name = "{0} is for {1}")
    @CsvSource({"Commercial waste collection, BUSINESSES", "Business rates, BUSINESSES", "Licences - street trade, BUSINESSES", "Help for small businesses, BUSINESSES",
            "Industrial units to let, BUSINESSES", "Household waste collection, RESIDENTS", "Traded goods, RESIDENTS", "'', RESIDENTS"})
    void a_name_says_whom_a_service_is_for(String name, Audience audience) {
        assertThat(Audience.impliedBy(name)).isEqualTo(audience);
    }
}
