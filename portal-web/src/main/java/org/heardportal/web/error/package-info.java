/**
 * What a visitor reads when there is no page to show: one page in plain words for each {@link org.heardportal.web.error.Failure}, and one made
 * of plain HTML for the moments when even that page cannot be shown.
 */
package org.heardportal.web.error;
