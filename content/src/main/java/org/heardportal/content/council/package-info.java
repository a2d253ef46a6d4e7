/** What the council says about itself: name, address of the site, colours, contact points with hours, teams, division for bank holidays. */
package org.heardportal.content.council;
