package org.heardportal.web.resident.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.heardportal.content.guidance.LifeEvent;
import org.heardportal.content.guidance.Topic;
import org.heardportal.content.promise.Promise;
import org.heardportal.content.service.Channel;
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

    /** What happens in a life and brings several services with it. */
    public List<LifeEvent> getLifeEvents() {
        return visit.getSnapshot().lifeEvents(visit.getLanguage());
    }

    /** The promises to everyone, in words; figures stand on the page of each promise. */
    public List<Promise> getPromises() {
        return visit.getSnapshot().promises(visit.getLanguage());
    }

    /** One way of each kind that leads to a person at once; the contact page has all. */
    public List<ContactWay> getWays() {
        return Stream.of(Channel.PHONE, Channel.COUNTER, Channel.EMAIL)
                .flatMap(channel -> visit.getCouncil().contactPoints().stream().filter(point -> point.channel() == channel).limit(1))
                .map(ContactWay::of).toList();
    }
}
