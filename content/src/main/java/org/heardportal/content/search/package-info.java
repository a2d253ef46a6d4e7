/** What a council decides about its search: bets on queries, weights of the ranking, and judged queries to measure it by. */
package org.heardportal.content.search;
