package org.heardportal.web.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTest {

    @Test
    void whatIsReadIsWrittenAgain() {
        assertThat(Query.parse("q=caf%C3%A9+bar&topic=").toString()).isEqualTo("q=caf%C3%A9+bar&topic=");
    }

    @Test
    void aParameterIsTakenOutHoweverOftenItStands() {
        assertThat(Query.parse("lang=cy&q=bin&lang=en").without("lang").withQuestionMark()).isEqualTo("?q=bin");
        assertThat(Query.parse("lang=cy").without("lang").withQuestionMark()).isEmpty();
    }

    @Test
    void markupInAParameterIsEncoded() {
        assertThat(Query.parse("").and("q", "\"><svg onload=alert(1)>&x=y").toString()).doesNotContain("<", ">", "\"", "&");
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=%zz", "q=%", "q=%4", "q=%ff", "q=%C3", "q=%C0%AF", "q=%ED%A0%80"})
    void bytesThatAreNoTextAreFound(String query) {
        assertThat(Query.isWellEncoded(query)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "q=bin+not+emptied", "q=caf%C3%A9", "q=%F0%9F%97%91", "q=a%20b&lang=cy"})
    void textIsTakenForText(String query) {
        assertThat(Query.isWellEncoded(query)).isTrue();
    }
}
