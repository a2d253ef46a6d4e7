package org.heardportal.web.resident.topic;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.heardportal.content.PageKind;
import org.heardportal.content.guidance.LifeEvent;
import org.heardportal.web.faces.Visit;
import org.heardportal.web.resident.PageCard;
import org.heardportal.web.resident.PageCards;

/** What happens in a life, with the steps, services and explanations that it brings. */
@Named
@RequestScoped
public class LifeEventView {

    @Inject
    private Visit visit;
    @Inject
    private PageCards cards;

    private LifeEvent event;

    @PostConstruct
    void find() {
        event = visit.found(visit.getSnapshot().lifeEvents(visit.getLanguage()).stream().filter(each -> each.slug().equals(visit.part("event"))).findFirst());
    }

    public LifeEvent getEvent() {
        return event;
    }

    public List<PageCard> getSteps() {
        return of(PageKind.JOURNEY);
    }

    public List<PageCard> getServices() {
        return of(PageKind.SERVICE);
    }

    /** Checkers first: they are used, the others are read. */
    public List<PageCard> getPages() {
        return Stream.of(PageKind.CHECKER, PageKind.GUIDANCE).flatMap(kind -> of(kind).stream()).toList();
    }

    /** The other events, to go on to. */
    public List<LifeEvent> getOthers() {
        return visit.getSnapshot().lifeEvents(visit.getLanguage()).stream().filter(other -> !other.slug().equals(event.slug())).toList();
    }

    private List<PageCard> of(PageKind kind) {
        return cards.ofKind(kind, page -> page.lifeEvents().contains(event.slug()));
    }
}
