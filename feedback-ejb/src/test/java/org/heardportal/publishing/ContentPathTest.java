package org.heardportal.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import org.heardportal.content.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentPathTest {

    @ParameterizedTest
    @CsvSource({
        "services/missed-bin-collection.yaml, SERVICE, missed-bin-collection, ENGLISH",
        "services/missed-bin-collection.cy.yaml, SERVICE, missed-bin-collection, WELSH",
        "guidance/privacy.yaml, PAGE, guidance/privacy, ENGLISH",
        "topics.yaml, PAGE, topics, ENGLISH",
        "promises/waste.yaml, PROMISE, waste, ENGLISH",
        "council.yaml, COUNCIL, council, ENGLISH",
        "calendar/bank-holidays.yaml, CALENDAR, bank-holidays, ENGLISH",
        "search/synonyms.yaml, SYNONYM, synonyms, ENGLISH",
        "search/bets.yaml, BEST_BET, bets, ENGLISH",
        "messages/received.cy.yaml, TEMPLATE, received, WELSH",
        "forms/missed-bin-collection.yaml, FORM, missed-bin-collection, ENGLISH",
    })
    void thePathSaysWhatAFileIs(String path, ContentKind kind, String key, Language language) {
        var file = new ContentPath(path);
        assertThat(file.kind()).isEqualTo(kind);
        assertThat(file.key()).isEqualTo(key);
        assertThat(file.language()).isEqualTo(language);
    }
}
