package org.heardportal.discovery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The file of the numbers of the ranking as it was written: a number is changed in its line, and everything around it stays. */
final class FormerNumbers {

    private static final String SECTION = "weights:";
    private static final Pattern NUMBER = Pattern.compile("(\\s+([A-Za-z]+):\\s*)([^#\\s]+)(\\s*(#.*)?)");

    private FormerNumbers() {
    }

    /** The lines of the file with these numbers, as they are written, by name. */
    static List<String> lines(String former, Map<String, String> now) {
        Map<String, String> left = new LinkedHashMap<>(now);
        List<String> lines = new ArrayList<>();
        int last = -1;
        for (String line : former.lines().toList()) {
            Matcher number = NUMBER.matcher(line);
            if (line.startsWith(SECTION)) {
                lines.add(now.isEmpty() ? SECTION + " {}" : SECTION);
                last = lines.size();
            } else if (!number.matches()) {
                lines.add(line);
            } else if (left.containsKey(number.group(2))) {
                lines.add(number.group(1) + kept(number.group(3), left.remove(number.group(2))) + number.group(4));
                last = lines.size();
            }
        }
        if (last < 0) {
            lines.add(now.isEmpty() ? SECTION + " {}" : SECTION);
            last = lines.size();
        }
        lines.addAll(last, left.entrySet().stream().map(number -> "  " + number.getKey() + ": " + number.getValue()).toList());
        return lines;
    }

    /** A number that is the same stays as it was written: 1.50 is 1.5. */
    private static String kept(String written, String now) {
        try {
            return Double.parseDouble(written) == Double.parseDouble(now) ? written : now;
        } catch (NumberFormatException otherwiseWritten) {
            return now;
        }
    }
}
