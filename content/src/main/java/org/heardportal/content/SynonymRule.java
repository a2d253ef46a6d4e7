package org.heardportal.content;

import java.util.List;

/**
 * Words that residents use and words that the council's pages use.
 *
 * @param from what is typed: one or more phrases, lower case
 * @param to what is looked for as well; for a rule that holds both ways the same phrases as {@code from}
 */
public record SynonymRule(List<String> from, List<String> to) {
}
