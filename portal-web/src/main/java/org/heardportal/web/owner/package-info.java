/** Pages for the people who answer for services. */
package org.heardportal.web.owner;
