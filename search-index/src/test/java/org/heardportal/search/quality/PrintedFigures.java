package org.heardportal.search.quality;

import java.util.Locale;

/** What the programs among the tests tell whoever started them: one figure a line, its name first. Nothing else here prints. */
public final class PrintedFigures {

    private static final double FEW = 10;

    private PrintedFigures() {
    }

    /** A count. */
    public static void figure(String name, long count) {
        System.out.println(name + ' ' + count);
    }

    /** A measure; four places tell small ones apart, and one is enough for others. */
    public static void figure(String name, double measure) {
        System.out.println(name + ' ' + String.format(Locale.ROOT, measure < FEW ? "%.4f" : "%.1f", measure));
    }

    /** What was not measured, and why. */
    public static void notRun(String what, String why) {
        System.out.println(what + ": not run, " + why);
    }

    /** What is wrong with what was asked. */
    public static void complain(String problem) {
        System.err.println(problem);
    }
}
