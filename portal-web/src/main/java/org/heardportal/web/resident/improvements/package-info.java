/** You said, we did: what was changed because of what people said. */
package org.heardportal.web.resident.improvements;
