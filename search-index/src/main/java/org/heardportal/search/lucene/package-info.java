/** The search index implemented with Lucene; made by SearchIndex alone. */
package org.heardportal.search.lucene;
