package org.heardportal.casework;

import org.heardportal.content.Language;
import org.heardportal.content.service.Channel;

/**
 * How a draft begins.
 *
 * @param service slug of the service
 * @param form key of its form
 */
record DraftStart(String service, String form, Language language, Channel channel) {
}
