/** Topics and what belongs to each. */
package org.heardportal.web.resident.topic;
