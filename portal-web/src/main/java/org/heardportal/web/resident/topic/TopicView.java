package org.heardportal.web.resident.topic;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.heardportal.content.PageKind;
import org.heardportal.content.guidance.Topic;
import org.heardportal.web.faces.Visit;
import org.heardportal.web.resident.PageCard;
import org.heardportal.web.resident.PageCards;

/** One topic: its services, then the pages that explain something about it. */
@Named
@RequestScoped
public class TopicView {

    @Inject
    private Visit visit;
    @Inject
    private PageCards cards;

    private Topic topic;

    @PostConstruct
    void find() {
        topic = visit.found(visit.getSnapshot().topic(visit.part("topic"), visit.getLanguage()));
    }

    public Topic getTopic() {
        return topic;
    }

    public List<PageCard> getServices() {
        return of(PageKind.SERVICE);
    }

    /** Steps and checkers first: they are used, the others are read. */
    public List<PageCard> getPages() {
        return Stream.of(PageKind.JOURNEY, PageKind.CHECKER, PageKind.GUIDANCE).flatMap(kind -> of(kind).stream()).toList();
    }

    private List<PageCard> of(PageKind kind) {
        return cards.ofKind(kind, page -> page.topics().contains(topic.slug()));
    }

    /** The other topics, to go on to. */
    public List<Topic> getOthers() {
        return visit.getSnapshot().topics(visit.getLanguage()).stream().filter(other -> !other.slug().equals(topic.slug())).toList();
    }
}
