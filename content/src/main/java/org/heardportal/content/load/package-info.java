/** Reads content files and checks them; used by ContentLibrary alone. */
package org.heardportal.content.load;
