package org.heardportal.web.owner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type for a time of the day. */
class TypedTimeTest {

    @ParameterizedTest
    @CsvSource({"9:30am, 09:30", "9.30am, 09:30", "9:30 a.m., 09:30", "09:30, 09:30", "9am, 09:00", "2pm, 14:00", "2 PM, 14:00", "14:05, 14:05", "14.05, 14:05", "0:00, 00:00", "23:59, 23:59",
            "12am, 00:00", "12:30am, 00:30", "12pm, 12:00", "12:30pm, 12:30", "' 9:30am ', 09:30"})
    void hoursOfAHalfAndOfTheWholeDayAreUnderstood(String typed, LocalTime time) {
        assertThat(TypedTime.of(typed)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "soon", "9", "930", "24:00", "12:60", "9:5", "13pm", "0am", "9:30:00", "-1:00", "9:30am tomorrow", "١٢:٠٠", "99999999999:00"})
    void whatIsNoTimeIsNone(String typed) {
        assertThat(TypedTime.of(typed)).isEmpty();
    }
}
