/** How good a ranking is: pure measures over what was found for judged queries. They know of no index, so that any two rankings can be compared. */
package org.heardportal.search.quality;
