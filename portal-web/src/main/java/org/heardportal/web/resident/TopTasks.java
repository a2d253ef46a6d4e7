package org.heardportal.web.resident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.heardportal.content.Language;
import org.heardportal.content.service.Availability;
import org.heardportal.content.service.ServiceDefinition;
import org.heardportal.web.faces.Visit;

/**
 * The services that home, search without results and error pages put within one click: one that can be asked for from each topic, in the
 * order in which the council lists its topics.
 */
@Named
@RequestScoped
public class TopTasks {

    /** Two rows of three on a wide screen; more would be a list to read rather than a choice. */
    private static final int MOST = 6;

    @Inject
    private Visit visit;

    public List<ServiceDefinition> getServices() {
        Language language = visit.getLanguage();
        return visit.getSnapshot().topics(language).stream()
                .flatMap(topic -> visit.getSnapshot().servicesOf(topic, language).stream()
                        .filter(service -> service.availability() == Availability.OPEN && service.topics().getFirst().equals(topic.slug())).limit(1))
                .limit(MOST).toList();
    }
}
