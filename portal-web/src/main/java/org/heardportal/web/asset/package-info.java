/** The files that pages load: style sheets, scripts and images, under addresses that change with their content. */
package org.heardportal.web.asset;
