package org.heardportal.web.staff;

import java.util.regex.Pattern;

/** A telephone number as people in the United Kingdom read it out: from {@code +44…} to groups after a nought. */
final class PhoneNumber {

    private static final Pattern MOBILE = Pattern.compile("\\+44(7\\d{3})(\\d{6})");

    /** Areas with three digits, such as 0191, 0121 and 0800: Ofcom's National Telephone Numbering Plan. */
    private static final Pattern THREE_DIGIT_AREA = Pattern.compile("\\+44(1\\d1|11\\d|[389]\\d{2})(\\d{3})(\\d{4})");
    private static final Pattern TWO_DIGIT_AREA = Pattern.compile("\\+44(2\\d)(\\d{4})(\\d{4})");
    private static final Pattern FOUR_DIGIT_AREA = Pattern.compile("\\+44(1\\d{3})(\\d{5,6})");

    private PhoneNumber() {
    }

    /** In groups; a number of elsewhere as it is. */
    static String spoken(String number) {
        String grouped = number;
        grouped = MOBILE.matcher(grouped).replaceFirst("0$1 $2");
        grouped = THREE_DIGIT_AREA.matcher(grouped).replaceFirst("0$1 $2 $3");
        grouped = TWO_DIGIT_AREA.matcher(grouped).replaceFirst("0$1 $2 $3");
        return FOUR_DIGIT_AREA.matcher(grouped).replaceFirst("0$1 $2");
    }
}
