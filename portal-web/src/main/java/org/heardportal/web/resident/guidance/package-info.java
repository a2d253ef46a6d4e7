/** Pages that explain something. */
package org.heardportal.web.resident.guidance;
