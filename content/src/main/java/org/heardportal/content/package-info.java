/**
 * What the council says, as one immutable snapshot. {@link org.heardportal.content.ContentLibrary} is the entry point:
 * it is made whole from files or from the texts of stored revisions, or refused with every problem listed.
 */
package org.heardportal.content;
