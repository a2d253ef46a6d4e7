package org.heardportal.content.search;

import java.time.LocalDate;
import java.util.List;
import org.heardportal.content.PageRef;

/**
 * Where an owner knows better than the ranking: for these queries some pages stand first, and some are not shown.
 *
 * @param queries what is typed, in small letters; a query is bet on when it says the same words in the same order
 * @param best stand before everything else, in this order
 * @param worst are left out
 * @param owner the post that answers for it
 * @param until the last day on which it holds
 * @param why in words
 */
public record Bet(List<String> queries, List<PageRef> best, List<PageRef> worst, String owner, LocalDate until, String why) {
}
