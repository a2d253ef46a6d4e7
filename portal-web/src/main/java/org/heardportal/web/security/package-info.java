/** What stands before every page: which addresses exist, how large a request may be, where a form may come from, and what a browser is told to refuse. */
package org.heardportal.web.security;
