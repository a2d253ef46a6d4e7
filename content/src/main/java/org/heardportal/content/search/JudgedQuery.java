package org.heardportal.content.search;

import java.util.Map;
import org.heardportal.content.Language;
import org.heardportal.content.PageRef;

/**
 * What somebody types, and how well each page answers it, by somebody's judgement.
 *
 * @param grades 3: this is it; 2: of use; 1: touches it. What is not named is of no use. Empty where the council has nothing about it
 */
public record JudgedQuery(String words, Language language, Map<PageRef, Integer> grades) {
}
