package org.heardportal.web.owner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.heardportal.web.owner.OwnedEntry.Review;
import org.junit.jupiter.api.Test;

class OwnedEntryTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    @Test
    void aReviewIsLateFromTheDayAfterItsDay() {
        assertThat(Review.of(TODAY.minusDays(1), TODAY)).isEqualTo(Review.LATE);
        assertThat(Review.of(TODAY, TODAY)).isEqualTo(Review.SOON);
    }

    @Test
    void aReviewIsSoonForThirtyDays() {
        assertThat(Review.of(TODAY.plusDays(30), TODAY)).isEqualTo(Review.SOON);
        assertThat(Review.of(TODAY.plusDays(31), TODAY)).isEqualTo(Review.LATER);
    }
}
