/** Grouping of short texts that say the same: {@link org.heardportal.search.text.LikeQueries} is the way in; no Lucene type shows. */
package org.heardportal.search.text;
