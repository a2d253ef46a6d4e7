/** What people tell the council about a page, a service or a request: received, masked, brought to whoever answers for it, and what became of it. */
package org.heardportal.feedback;
