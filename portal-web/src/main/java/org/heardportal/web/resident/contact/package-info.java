/** The ways to reach the council, as cards and as a page. */
package org.heardportal.web.resident.contact;
