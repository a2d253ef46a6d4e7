/** Plain words: how hard a text is to read, and what to mend. */
package org.heardportal.content.words;
