/** When data is disposed of. Each feature declares its retention classes and has a {@code dispose} verb; this package only says when. */
package org.heardportal.retention;
