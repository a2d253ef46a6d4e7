package org.heardportal.web.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The parameter that says which search led to a page. */
class ResultMarkTest {

    @Test
    void ticketAndRankComeBackAsTheyWentOut() {
        Query marked = ResultMark.on(Query.parse("lang=cy"), "4f3k2", 3);
        assertThat(marked).hasToString("lang=cy&s=4f3k2.3");
        assertThat(ResultMark.parse("4f3k2.3")).contains(new ResultMark("4f3k2", 3));
        assertThat(ResultMark.parse("4f3k2")).contains(new ResultMark("4f3k2", 0));
        assertThat(ResultMark.on(Query.parse("lang=cy"), "", 3)).hasToString("lang=cy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".3", "a.0", "a.-1", "a.99999", "a.3.4", "a b", "<svg>", "a/b"})
    void whatIsNoneOfOursIsNone(String text) {
        assertThat(ResultMark.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"s=4f3k2.3,''", "lang=cy&s=4f3k2.3,lang=cy", "s=a.1&lang=cy&s=b,lang=cy", "q=news=1,q=news%3D1", "lang=cy,lang=cy", "'',''"})
    void aPageIsTheSameWithoutIt(String query, String without) {
        assertThat(ResultMark.leaveOut(query)).isEqualTo(without);
    }
}
