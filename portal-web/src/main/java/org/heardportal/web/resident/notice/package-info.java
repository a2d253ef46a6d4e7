/** What is not as usual: shown on the pages that it concerns, while it holds. */
package org.heardportal.web.resident.notice;
