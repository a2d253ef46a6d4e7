/**
 * What texts mean, as vectors of a small language model that runs in this process; made by Meaning alone. The library shows in {@code Model} and
 * nowhere else; vectors are kept in a file, since a text never changes its meaning.
 */
package org.heardportal.search.vector;
