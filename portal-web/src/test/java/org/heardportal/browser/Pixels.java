package org.heardportal.browser;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Compares two pictures of the same place. */
final class Pixels {

    /** WCAG 2.2, success criteria 1.4.11 and 2.4.13. */
    private static final double LEAST_CONTRAST = 3.0;

    private Pixels() {
    }

    /** How many pixels changed by a contrast of 3 to 1 or more. */
    static long changed(byte[] before, byte[] after) {
        var one = read(before);
        var other = read(after);
        long changed = 0;
        for (int y = 0; y < Math.min(one.getHeight(), other.getHeight()); y++) {
            for (int x = 0; x < Math.min(one.getWidth(), other.getWidth()); x++) {
                if (contrast(one.getRGB(x, y), other.getRGB(x, y)) >= LEAST_CONTRAST) {
                    changed++;
                }
            }
        }
        return changed;
    }

    private static BufferedImage read(byte[] png) {
        try {
            return ImageIO.read(new ByteArrayInputStream(png));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double contrast(int one, int other) {
        var a = luminance(one);
        var b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** Relative luminance of WCAG 2.2. */
    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xff) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
    }

    private static double linear(int channel) {
        var share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
