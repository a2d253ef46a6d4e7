package org.heardportal.launch;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The figures of promises as the portal tells them in JSON: one standard a line, in published figures and in counted ones alike.
 *
 * @param madeAt the instant that they are of, as written
 * @param requests how many requests were counted; nought in published figures, which do not say so
 * @param problems what could not be counted, as written
 * @param byStandard the numbers of each standard, in the order of the document; none where it is not measured
 */
record PromiseNumbers(String madeAt, int requests, String problems, Map<String, Map<String, Integer>> byStandard) {

    private static final Pattern MADE_AT = Pattern.compile("\"madeAt\":\"([^\"]*)\"");
    private static final Pattern REQUESTS = Pattern.compile("\"requests\":(\\d+)");
    private static final Pattern PROBLEMS = Pattern.compile("\"problems\":\\[\\s*(\"(?:[^\"\\\\]|\\\\.)*\"(?:,\\s*\"(?:[^\"\\\\]|\\\\.)*\")*)");
    private static final Pattern STANDARD = Pattern.compile("\"standard\":\"([a-z0-9-]+)\"");
    /** A name in quotes with a number after it. A text that looks like one has its quotes escaped, and a number that is left open is "null". */
    private static final Pattern NUMBER = Pattern.compile("(?<!\\\\)\"([A-Za-z]+)\":(\\d+)");

    static PromiseNumbers in(String json) {
        Map<String, Map<String, Integer>> byStandard = new LinkedHashMap<>();
        json.lines().forEach(line -> {
            Matcher standard = STANDARD.matcher(line);
            if (standard.find()) {
                byStandard.put(standard.group(1), numbers(line));
            }
        });
        return new PromiseNumbers(first(MADE_AT, json, ""), Integer.parseInt(first(REQUESTS, json, "0")), first(PROBLEMS, json, ""), byStandard);
    }

    /** The number of a standard; nought where it is not told. */
    int of(String standard, String name) {
        return byStandard.getOrDefault(standard, Map.of()).getOrDefault(name, 0);
    }

    private static Map<String, Integer> numbers(String line) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        Matcher number = NUMBER.matcher(line);
        while (number.find()) {
            numbers.put(number.group(1), Integer.valueOf(number.group(2)));
        }
        return numbers;
    }

    private static String first(Pattern pattern, String text, String otherwise) {
        Matcher found = pattern.matcher(text);
        return found.find() ? found.group(1) : otherwise;
    }
}
