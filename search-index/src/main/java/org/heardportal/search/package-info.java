/** Finding published text in people's own words. {@link org.heardportal.search.SearchIndex} is the way in; no Lucene type shows. */
package org.heardportal.search;
