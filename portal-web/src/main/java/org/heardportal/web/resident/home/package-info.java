/** The front page: search first, then topics, ways to reach a person and what the council promises. */
package org.heardportal.web.resident.home;
