package org.heardportal.content.load;

/**
 * How well one colour is read on another, by the formula of WCAG 2.2 ("relative luminance" and "contrast ratio").
 * 1 is the same colour, 21 is black on white.
 */
final class Contrast {

    /** Success criterion 1.4.3, level AA, for text of ordinary size. */
    static final double ENOUGH_FOR_TEXT = 4.5;

    private static final double RED = 0.2126;
    private static final double GREEN = 0.7152;
    private static final double BLUE = 0.0722;

    private Contrast() {
    }

    /** The ratio of two colours, each {@code #rrggbb}; the order does not matter. */
    static double between(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        return RED * linear(colour, 1) + GREEN * linear(colour, 3) + BLUE * linear(colour, 5);
    }

    private static double linear(String colour, int at) {
        double share = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
