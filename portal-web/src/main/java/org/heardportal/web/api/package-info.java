/** What programs read: the site map, rules for crawlers, the search description, whom to tell about a weakness, the icon. */
package org.heardportal.web.api;
