/** Searching the published services and pages in people's own words. */
package org.heardportal.web.resident.search;
