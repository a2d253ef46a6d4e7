/** The one list of addresses, and what turns an address into a view and a view into links. */
package org.heardportal.web.route;
