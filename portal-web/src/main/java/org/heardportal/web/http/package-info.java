/** The few rules of HTTP that the container leaves to the application: entity tags, content codings, where a request came from. */
package org.heardportal.web.http;
