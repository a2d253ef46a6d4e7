package org.heardportal.web.resident.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.heardportal.content.guidance.Topic;
import org.heardportal.content.promise.Promise;
import org.heardportal.web.faces.Visit;
import org.heardportal.web.resident.contact.ContactWay;

/** The front page. */
@Named
@RequestScoped
public class HomeView {

    @Inject
    private Visit visit;

    public List<Topic> getTopics() {
        return visit.getSnapshot().topics(visit.getLanguage());
    }

    /** The promises to everyone, in words; figures stand on the page of each promise. */
    public List<Promise> getPromises() {
        return visit.getSnapshot().promises(visit.getLanguage());
    }

    public List<ContactWay> getWays() {
        return ContactWay.ofAll(visit.getCouncil().contactPoints());
    }
}
