/**
 * How good a ranking is: pure measures over what was found for judged queries. They know of no index, so that any two rankings can be measured;
 * {@link org.heardportal.search.quality.RankingComparison} asks two for the same queries.
 */
package org.heardportal.search.quality;
