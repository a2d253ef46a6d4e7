/**
 * The search index implemented with Lucene; made by SearchIndex alone. A publication is an {@code Edition}; words are cut and reduced by
 * {@code Analysis}, weighed by {@code Ranking} and {@code Part}, and mended by {@code Spelling}.
 */
package org.heardportal.search.lucene;
