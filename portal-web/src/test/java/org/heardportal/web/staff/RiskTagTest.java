package org.heardportal.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heardportal.casework.QueueRow;
import org.heardportal.casework.QueueRow.Risk;
import org.heardportal.casework.RequestState;
import org.heardportal.content.service.Channel;
import org.heardportal.web.faces.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RiskTagTest {

    @Test
    void theDaysAreSaidAsLeftOrOver() {
        assertThat(days(3)).isEqualTo("3 days left");
        assertThat(days(1)).isEqualTo("1 day left");
        assertThat(days(0)).isEqualTo("today");
        assertThat(days(-1)).isEqualTo("1 day over");
        assertThat(days(-12)).isEqualTo("12 days over");
    }

    @ParameterizedTest
    @EnumSource(Risk.class)
    void everyRiskHasWordsInBothLanguages(Risk risk) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("cy"))) {
            assertThat(Words.in(locale, RiskTag.of(risk).getWords())).doesNotContain("???");
        }
    }

    private static String days(int left) {
        var row = new QueueRow("R0000000000", "missed-bin-collection", RequestState.RECEIVED, Optional.empty(), Channel.WEB, Optional.empty(), Instant.EPOCH,
                Optional.of(LocalDate.EPOCH), left, Risk.ON_TIME);
        return Words.in(Locale.ENGLISH, RiskTag.daysKey(row), Math.abs(left));
    }
}
