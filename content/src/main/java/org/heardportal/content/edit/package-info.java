/** Editing the words of one content file without knowing how the file is written: the words by their place, and what the text needs to be read by everybody. */
package org.heardportal.content.edit;
