package org.heardportal.web.resident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.heardportal.content.ContentPage;
import org.heardportal.content.PageKind;
import org.heardportal.content.PageRef;
import org.heardportal.content.guidance.Topic;
import org.heardportal.web.faces.Visit;
import org.heardportal.web.faces.Words;

/** Makes cards of pages, in the language of the visit. */
@RequestScoped
public class PageCards {

    @Inject
    private Visit visit;
    @Inject
    private ContentLink link;
    @Inject
    private Words wording;

    /** Cards in the order given; a page that is not published is left out. */
    public List<PageCard> of(Collection<PageRef> pages) {
        return pages.stream().map(this::of).flatMap(Optional::stream).toList();
    }

    /** Every page of a kind for which something holds. */
    public List<PageCard> ofKind(PageKind kind, Predicate<ContentPage> holds) {
        return visit.getSnapshot().everyPage(visit.getLanguage()).stream().filter(page -> page.kind() == kind).filter(holds).map(this::of).toList();
    }

    private Optional<PageCard> of(PageRef page) {
        return page.kind() == PageKind.TOPIC
                ? visit.getSnapshot().topic(page.slug(), visit.getLanguage()).map(this::of)
                : visit.getSnapshot().page(page, visit.getLanguage()).map(this::of);
    }

    private PageCard of(ContentPage page) {
        return new PageCard(link.of(page.ref()), kind(page.kind()), page.title(), page.summary(), page.language().tag());
    }

    private PageCard of(Topic topic) {
        return new PageCard(link.of(new PageRef(PageKind.TOPIC, topic.slug())), kind(PageKind.TOPIC), topic.name(), topic.summary(), topic.language().tag());
    }

    private String kind(PageKind kind) {
        return wording.of("search.kind." + kind.key());
    }
}
