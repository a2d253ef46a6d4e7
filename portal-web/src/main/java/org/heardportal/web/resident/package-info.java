/** Pages for residents, one package for each; here is what they share: the frame around every page and the addresses of content. */
package org.heardportal.web.resident;
