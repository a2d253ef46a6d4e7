/** Notices: services that do not run as usual, and emergencies. */
package org.heardportal.content.notice;
