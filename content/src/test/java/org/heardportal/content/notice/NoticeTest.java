package org.heardportal.content.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.heardportal.content.Language;
import org.heardportal.content.RichText;
import org.junit.jupiter.api.Test;

class NoticeTest {

    private static final LocalDateTime FROM = LocalDateTime.of(2026, 11, 20, 8, 0);
    private static final LocalDateTime UNTIL = LocalDateTime.of(2026, 11, 25, 18, 0);

    @Test
    void aNoticeHoldsFromItsFirstMomentToTheOneBeforeItsEnd() {
        Notice snow = notice(Optional.of(UNTIL));
        assertThat(snow.holdsAt(FROM.minusSeconds(1))).isFalse();
        assertThat(snow.holdsAt(FROM)).isTrue();
        assertThat(snow.holdsAt(UNTIL.minusSeconds(1))).isTrue();
        assertThat(snow.holdsAt(UNTIL)).isFalse();
    }

    @Test
    void aNoticeWithoutAnEndHoldsOn() {
        assertThat(notice(Optional.empty()).holdsAt(FROM.plusYears(1))).isTrue();
    }

    private static Notice notice(Optional<LocalDateTime> until) {
        return new Notice("snow", Language.ENGLISH, Notice.Kind.DISRUPTION, "Bins are late", RichText.EMPTY, List.of("missed-bin-collection"), FROM, until);
    }
}
