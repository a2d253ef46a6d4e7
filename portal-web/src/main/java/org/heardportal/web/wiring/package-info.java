/** The composition root: settings checked at start, and the address on which operators ask how the portal is. */
package org.heardportal.web.wiring;
