/** What people say about a page, a service or the council: the question under every page, the form, adding words, and what became of it. */
package org.heardportal.web.resident.feedback;
