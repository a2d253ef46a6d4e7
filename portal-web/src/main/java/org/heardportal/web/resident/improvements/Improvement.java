package org.heardportal.web.resident.improvements;

import java.util.List;
import org.heardportal.content.service.ServiceDefinition;
import org.heardportal.improvement.WeDid;

/**
 * One entry of "You said, we did" as pages show it.
 *
 * @param services the service that it is about; none where it is about the council as a whole
 * @param people how many said it, in words
 * @param day when it was published, as people write it
 */
public record Improvement(WeDid weDid, List<ServiceDefinition> services, String people, String day) {

    /** Its place on the page. */
    public String id() {
        return "change-" + weDid.taskId();
    }
}
