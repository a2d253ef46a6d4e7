package org.heardportal.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.heardportal.portal.Answer;
import org.heardportal.portal.RawRequest;
import org.heardportal.portal.RunningPortal;
import org.heardportal.portal.WithPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The search box and what it suggests take whatever is typed or sent for text: with a page of results, or one that says what is wrong. */
@WithPortal
class SearchHostileIT {

    private static final int LONGEST = 5_000;

    private final RunningPortal portal;
    private Judge judge;

    SearchHostileIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeEach
    void begin() {
        judge = Judge.of(portal);
    }

    @AfterEach
    void nothingIsHalfWrittenFailedOrLocked() {
        judge.assertNothingLeftBehind();
    }

    /** Five kilobytes each of what a parser of queries would stumble over, and of scripts that other councils' residents write in. */
    static Stream<String> crafted() {
        return Stream.of("(", ")", "[", "{", "\"", "\\", "*", "?", "~", "^", "*?", "a*", "?a", "(a+)+$", "/.*/", "(x|x)*y", "[a TO z] ", "+-&&||!", "AND ", "OR NOT ", "bin~2 ", "title:", "\"bin bag\"~9 ",
                "e\u0301\u0302\u0303", "\u200d\u200b", "\u202e", "\ud83d\ude80", "\u0627\u0644", "\u0e01\u0e33", "\u5783\u573e", "\u0939\u093f", "\ufdfa", "%s%n", "ss\u00df", "R", "R0", "1 a street ", "AB1 2C")
                .map(piece -> piece.repeat(1 + LONGEST / piece.length()).substring(0, LONGEST));
    }

    @ParameterizedTest
    @MethodSource("crafted")
    void fiveKilobytesOfAnythingAreText(String text) {
        judge(text);
        judge("bin " + text.substring(0, 40));
        judge.assertNothingWrong();
    }

    @ParameterizedTest
    @EnumSource
    void hostileTextsAreText(HostileText hostile) {
        judge(hostile.text());
        judge.assertNothingWrong();
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=%", "q=%zz", "q=%ff%fe", "q=%c0%ae", "q=%00", "q", "q=&q=", "q[]=bin", "page=99999999999&q=bin", "page=-1&q=bin", "q=bin&page=9999", "q=bin&topic=&topic=&kind=",
            "q=bin&kind=service&kind=service&kind=journey&kind=checker&kind=guidance&kind=topic", "q=bin&online=yes&audience=all&life-event=..%2F..", "q=bin&spelling=&lang=xx", "q=bin&s=%22%3E%3Csvg%3E",
            "q=bin&s=a.1", "q=bin&s=a&page=2"})
    void brokenQueriesGetAPage(String query) {
        for (String path : List.of("/search?", "/search/suggest?")) {
            Answer answer = RawRequest.get(path + query).sendTo(portal);
            assertThat(answer.status()).as(path + query).isIn(200, 400);
            if (path.equals("/search?")) {
                judge.judgeIfRead(query, answer);
            }
        }
        judge.assertNothingWrong();
    }

    private void judge(String text) {
        String query = "?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
        Answer results = portal.visitor().get("/search" + query);
        judge.judgeIfRead(text, results);
        assertThat(results.status()).as(text).isIn(200, 400);
        Answer suggestions = portal.visitor().get("/search/suggest" + query);
        assertThat(suggestions.status()).as(text).isIn(200, 400);
        if (suggestions.status() == 200) {
            assertThat(suggestions.header("Content-Type")).contains("application/x-suggestions+json;charset=UTF-8");
            assertThat(suggestions.text()).doesNotContain("<");
        }
    }
}
