package org.heardportal.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long the key of a form is taken. */
class SubmissionKeyTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void aKeyIsTakenForADay() {
        String key = SubmissionKey.mint(NOON);
        assertThat(SubmissionKey.of(key, NOON).mintedAt()).isEqualTo(NOON);
        assertThat(SubmissionKey.of(key, NOON.plus(Duration.ofHours(24)).minusSeconds(1)).text()).isEqualTo(key);
        assertThatThrownBy(() -> SubmissionKey.of(key, NOON.plus(Duration.ofHours(24)))).isInstanceOf(FeedbackRefused.class);
        assertThatThrownBy(() -> SubmissionKey.of(key, NOON.minus(Duration.ofMinutes(6)))).as("minted in the future").isInstanceOf(FeedbackRefused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "x", "zzzzzzzzzzzzzzz.AAAAAAAAAAAAAAAAAAAAAA", "t0c0w0.short", "t0c0w0.AAAAAAAAAAAAAAAAAAAAA\0", "-1.AAAAAAAAAAAAAAAAAAAAAA", "\uD83D\uDE00"})
    void whatIsNoKeyIsRefused(String typed) {
        assertThatThrownBy(() -> SubmissionKey.of(typed, NOON)).isInstanceOf(FeedbackRefused.class);
    }

    @Test
    void theKeyOfTheReceiptIsTheSameForTheSameFormAndTellsNothingOfIt() {
        SubmissionKey key = SubmissionKey.of(SubmissionKey.mint(NOON), NOON);
        assertThat(key.ofReceipt()).isEqualTo(key.ofReceipt()).hasSize(43).doesNotContain(key.text());
        assertThat(SubmissionKey.of(SubmissionKey.mint(NOON), NOON).ofReceipt()).isNotEqualTo(key.ofReceipt());
        assertThat(key.toString()).doesNotContain(key.text());
    }
}
