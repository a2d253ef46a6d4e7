/** What the council promises everyone, and how often it keeps it, from the figures of the last minute. */
package org.heardportal.web.resident.promise;
