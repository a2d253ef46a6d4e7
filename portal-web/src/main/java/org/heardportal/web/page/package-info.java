/** Pages that are the same for everyone: rendered once for each content, kept whole and compressed, and answered with a tag that saves sending them again. */
package org.heardportal.web.page;
