package org.heardportal.web.resident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.heardportal.content.service.ServiceDefinition;
import org.heardportal.web.faces.Visit;

/** The services that home, a search without results and error pages put within one click, as the council chose them. */
@Named
@RequestScoped
public class TopTasks {

    @Inject
    private Visit visit;

    public List<ServiceDefinition> getServices() {
        return visit.getCouncil().topTasks().stream().flatMap(slug -> visit.getSnapshot().service(slug, visit.getLanguage()).stream()).toList();
    }
}
