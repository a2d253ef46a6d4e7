/**
 * The search index implemented with Lucene; made by SearchIndex alone. A publication is an {@code Edition}: {@code Contents} under a {@code Policy}; words are cut and reduced by
 * {@code Analysis}, weighed by {@code Ranking} and {@code Part}, and mended by {@code Spelling}.
 */
package org.heardportal.search.lucene;
