package org.heardportal.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds telephone numbers in a text, as people in the United Kingdom write them: with spaces, hyphens, dots or brackets, with +44, 0044 or 44, with or without
 * the zero; and those of other countries where a plus sign begins them. Amounts, dates, house numbers and numbers of other lengths are none.
 */
final class PhoneNumbers {

    private static final String INSTEAD = "[phone number]";

    /** A row of digits with at most three signs between two of them; not behind a letter, a currency or a point, where other numbers stand. */
    private static final Pattern ROW = Pattern.compile("(?<![\\p{L}\\p{Nd}\\p{Sc}.,/])[+\uff0b]?\\(?[+]?\\p{Nd}(?:[ \\t\\u00a0\\u2009\\u202f().\\u2010-\\u2013-]{0,3}\\p{Nd}){8,80}");

    private static final Pattern GROUP = Pattern.compile("[+\uff0b]?\\p{Nd}+");

    /** Ofcom's National Telephone Numbering Plan: nine or ten digits after the zero, which does not stand before 0, 4 or 6. */
    private static final Pattern NATIONAL = Pattern.compile("0[1235789]\\d{8,9}");
    private static final Pattern WITH_COUNTRY = Pattern.compile("(?:\\+|00)?440?[1235789]\\d{8,9}");
    private static final Pattern MOBILE_WITHOUT_ZERO = Pattern.compile("7\\d{9}");
    private static final Pattern OF_ELSEWHERE = Pattern.compile("\\+(?!44)[1-9]\\d{6,14}");

    private static final Pattern DATE = Pattern.compile("(0?[1-9]|[12]\\d|3[01]) (0?[1-9]|1[0-2]) (19|20)\\d\\d|(19|20)\\d\\d (0?[1-9]|1[0-2]) (0?[1-9]|[12]\\d|3[01])");
    private static final int GROUPS_OF_A_DATE = 3;

    /** E.164 allows 15 digits; a zero in brackets and 00 come on top. */
    private static final int MOST_DIGITS = 18;

    private record Group(int start, int end, String digits) {
    }

    private PhoneNumbers() {
    }

    static String mask(String text) {
        return ROW.matcher(text).replaceAll(row -> Matcher.quoteReplacement(inRow(row.group())));
    }

    private static String inRow(String row) {
        List<Group> groups = groups(row);
        var masked = new StringBuilder();
        int from = 0;
        int first = 0;
        while (first < groups.size()) {
            int last = isDate(groups, first) ? -1 : lastOfNumber(groups, first);
            if (last >= 0) {
                masked.append(row, from, opening(row, groups.get(first).start(), from)).append(INSTEAD);
                from = groups.get(last).end();
            }
            first = last >= 0 ? last + 1 : first + (isDate(groups, first) ? GROUPS_OF_A_DATE : 1);
        }
        return masked.append(row.substring(from)).toString();
    }

    /** The longest number that begins with a group; -1 where none does. */
    private static int lastOfNumber(List<Group> groups, int first) {
        int last = -1;
        var digits = new StringBuilder();
        for (int i = first; i < groups.size() && digits.length() <= MOST_DIGITS; i++) {
            digits.append(groups.get(i).digits());
            if (isNumber(digits)) {
                last = i;
            }
        }
        return last;
    }

    private static boolean isNumber(CharSequence digits) {
        return NATIONAL.matcher(digits).matches() || WITH_COUNTRY.matcher(digits).matches() || MOBILE_WITHOUT_ZERO.matcher(digits).matches()
                || OF_ELSEWHERE.matcher(digits).matches();
    }

    private static boolean isDate(List<Group> groups, int first) {
        return first + GROUPS_OF_A_DATE <= groups.size()
                && DATE.matcher(String.join(" ", groups.subList(first, first + GROUPS_OF_A_DATE).stream().map(Group::digits).toList())).matches();
    }

    /** A bracket that opens before the number goes with it. */
    private static int opening(String row, int start, int from) {
        int opening = start;
        while (opening > from && "(+".indexOf(row.charAt(opening - 1)) >= 0) {
            opening--;
        }
        return opening;
    }

    private static List<Group> groups(String row) {
        List<Group> groups = new ArrayList<>();
        for (Matcher found = GROUP.matcher(row); found.find();) {
            groups.add(new Group(found.start(), found.end(), plain(found.group())));
        }
        return groups;
    }

    /** Digits of any script as 0 to 9. */
    private static String plain(String group) {
        var plain = new StringBuilder();
        group.codePoints().forEach(c -> plain.append(Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : '+'));
        return plain.toString();
    }
}
