/** What the tag library needs in Java: the problems of a form as pages show them, and the pages of a long list. */
package org.heardportal.web.component;
