package org.heardportal.launch;

import java.util.ArrayList;
import java.util.List;

/** Puts published and recounted figures side by side: a line for each standard, and one for each number beside it that is not nought on both sides. */
final class PromiseComparison {

    private static final List<String> BESIDE = List.of("waiting", "reopened", "withdrawn", "notOurs", "alreadyReported");

    private final List<String> lines = new ArrayList<>();
    private int differences;

    PromiseComparison(PromiseNumbers published, PromiseNumbers recounted) {
        if (!published.madeAt().equals(recounted.madeAt())) {
            differ("the published figures are of " + published.madeAt() + ", the recounted ones of " + recounted.madeAt());
        }
        published.byStandard().keySet().forEach(standard -> compare(standard, published, recounted));
        recounted.byStandard().keySet().stream().filter(standard -> !published.byStandard().containsKey(standard))
                .forEach(standard -> lines.add(standard + " is not published any more; recounted " + pair(recounted, standard)));
        if (!recounted.problems().isEmpty()) {
            differ("cannot be followed: " + recounted.problems());
        }
        lines.add("requests " + recounted.requests());
        lines.add("differences " + differences);
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    int differences() {
        return differences;
    }

    private void compare(String standard, PromiseNumbers published, PromiseNumbers recounted) {
        boolean same = published.of(standard, "due") == recounted.of(standard, "due") && published.of(standard, "kept") == recounted.of(standard, "kept");
        boolean measured = !published.byStandard().get(standard).isEmpty();
        String told = measured ? " due " + published.of(standard, "due") + " kept " + published.of(standard, "kept") : " not measured";
        add(standard + told + " recounted " + pair(recounted, standard), same);
        for (String name : BESIDE) {
            int one = published.of(standard, name);
            int other = recounted.of(standard, name);
            if (one != 0 || other != 0) {
                add(standard + " " + name + " " + one + " recounted " + other, one == other);
            }
        }
    }

    private static String pair(PromiseNumbers numbers, String standard) {
        return numbers.of(standard, "due") + " " + numbers.of(standard, "kept");
    }

    private void add(String line, boolean same) {
        if (same) {
            lines.add(line);
        } else {
            differ(line);
        }
    }

    private void differ(String line) {
        lines.add(line + " DIFFERENT");
        differences++;
    }
}
