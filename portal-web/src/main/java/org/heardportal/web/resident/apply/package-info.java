/** Asking for a service: start, one question a page, check, receipt; and finishing later. Each page reads the draft anew; the address of a draft is a secret. */
package org.heardportal.web.resident.apply;
