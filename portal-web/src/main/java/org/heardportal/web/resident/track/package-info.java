/** Following a request: proving to belong to it, reading how it stands, and the steps that its person can take. Staff pages tell promises and dates in the same terms. */
package org.heardportal.web.resident.track;
