package org.heardportal.content.council;

/**
 * The council's colours, each as {@code #rrggbb}. Every pair that is shown together has a contrast of 4.5:1 at least, else the content is refused.
 *
 * @param brand the header and large areas, under {@code onBrand}
 * @param onBrand words on the brand colour
 * @param accent a strip of decoration; carries no words
 * @param link links and focusable text on white, on the page and on {@code tint}
 * @param action the main button, under {@code onAction}
 * @param onAction words on the main button
 * @param tint a pale background under ordinary and quiet text
 */
public record Colours(String brand, String onBrand, String accent, String link, String action, String onAction, String tint) {
}
