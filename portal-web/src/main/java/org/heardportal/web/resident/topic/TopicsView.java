package org.heardportal.web.resident.topic;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.heardportal.content.guidance.LifeEvent;
import org.heardportal.content.guidance.Topic;
import org.heardportal.web.faces.Visit;

/** All topics. */
@Named
@RequestScoped
public class TopicsView {

    @Inject
    private Visit visit;

    /** What happens in a life and brings several services with it. */
    public List<LifeEvent> getLifeEvents() {
        return visit.getSnapshot().lifeEvents(visit.getLanguage());
    }

    public List<Topic> getTopics() {
        return visit.getSnapshot().topics(visit.getLanguage());
    }
}
