package org.heardportal.content.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heardportal.content.calendar.Division.ENGLAND_AND_WALES;
import static org.heardportal.content.calendar.Division.NORTHERN_IRELAND;
import static org.heardportal.content.calendar.Division.SCOTLAND;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BankHolidaysTest {

    /** Published dates: Astronomical Applications Department of the US Naval Observatory, "The Date of Easter". */
    @ParameterizedTest
    @CsvSource({"1990-04-15", "1991-03-31", "1995-04-16", "2000-04-23", "2005-03-27", "2008-03-23", "2011-04-24", "2016-03-27", "2019-04-21", "2020-04-12",
        "2021-04-04", "2022-04-17", "2023-04-09", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2029-04-01", "2030-04-21",
        "2038-04-25", "2049-04-18", "2076-04-19", "2099-04-12", "2100-03-28"})
    void easterIsOnItsPublishedDate(LocalDate easter) {
        assertThat(Easter.sundayOf(easter.getYear())).isEqualTo(easter);
    }

    /** Whole years as GOV.UK publishes them; one for each day of the week on which Christmas can fall, in both kinds of year where they differ. */
    @ParameterizedTest
    @CsvSource({
        "ENGLAND_AND_WALES, 2018, 01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26",
        "ENGLAND_AND_WALES, 2019, 01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26",
        "ENGLAND_AND_WALES, 2014, 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
        "ENGLAND_AND_WALES, 2015, 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
        "ENGLAND_AND_WALES, 2021, 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
        "ENGLAND_AND_WALES, 2016, 01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27",
        "ENGLAND_AND_WALES, 2017, 01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26",
        "ENGLAND_AND_WALES, 2026, 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
        "ENGLAND_AND_WALES, 2027, 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
        "SCOTLAND, 2017, 01-02 01-03 04-14 05-01 05-29 08-07 11-30 12-25 12-26",
        "SCOTLAND, 2019, 01-01 01-02 04-19 05-06 05-27 08-05 12-02 12-25 12-26",
        "SCOTLAND, 2021, 01-01 01-04 04-02 05-03 05-31 08-02 11-30 12-27 12-28",
        "SCOTLAND, 2006, 01-02 01-03 04-14 05-01 05-29 08-07 12-25 12-26",
        "SCOTLAND, 2011, 01-03 01-04 04-22 05-02 05-30 08-01 11-30 12-26 12-27",
        "NORTHERN_IRELAND, 2019, 01-01 03-18 04-19 04-22 05-06 05-27 07-12 08-26 12-25 12-26",
        "NORTHERN_IRELAND, 2020, 01-01 03-17 04-10 04-13 05-04 05-25 07-13 08-31 12-25 12-28",
        "NORTHERN_IRELAND, 2026, 01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28"})
    void aYearIsAsPublished(Division division, int year, String days) {
        assertThat(BankHolidays.of(division, year).keySet())
                .containsExactlyElementsOf(Arrays.stream(days.split(" ")).map(day -> MonthDay.parse("--" + day).atYear(year)).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "2021-12-27, Christmas Day (substitute day)", "2021-12-28, Boxing Day (substitute day)",
        "2022-12-26, Boxing Day", "2022-12-27, Christmas Day (substitute day)",
        "2020-12-25, Christmas Day", "2020-12-28, Boxing Day (substitute day)"})
    void theDayInLieuSaysWhatItStandsFor(LocalDate day, String name) {
        assertThat(BankHolidays.of(ENGLAND_AND_WALES, day.getYear())).containsEntry(day, name);
    }
}
