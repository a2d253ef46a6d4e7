package org.heardportal.web.resident.topic;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.heardportal.content.guidance.GuidancePage;
import org.heardportal.content.guidance.Topic;
import org.heardportal.content.service.ServiceDefinition;
import org.heardportal.web.faces.Visit;

/** One topic: its services, then the pages that explain something about it. */
@Named
@RequestScoped
public class TopicView {

    @Inject
    private Visit visit;

    private Topic topic;

    @PostConstruct
    void find() {
        topic = visit.found(visit.getSnapshot().topic(visit.part("topic"), visit.getLanguage()));
    }

    public Topic getTopic() {
        return topic;
    }

    public List<ServiceDefinition> getServices() {
        return visit.getSnapshot().servicesOf(topic, visit.getLanguage());
    }

    public List<GuidancePage> getPages() {
        return visit.getSnapshot().pages(visit.getLanguage()).stream().filter(page -> page.topics().contains(topic.slug())).toList();
    }

    /** The other topics, to go on to. */
    public List<Topic> getOthers() {
        return visit.getSnapshot().topics(visit.getLanguage()).stream().filter(other -> !other.slug().equals(topic.slug())).toList();
    }
}
