package org.heardportal.web.resident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.heardportal.content.PageKind;
import org.heardportal.content.PageRef;
import org.heardportal.content.guidance.AtoZEntry;
import org.heardportal.search.Hit;
import org.heardportal.web.faces.Link;
import org.heardportal.web.route.Query;
import org.heardportal.web.route.Route;

/** Where a piece of content is shown: {@code #{contentLink.ofEntry(entry)}}. Knows the guidance pages that have an address of their own. */
@Named
@RequestScoped
public class ContentLink {

    @Inject
    private Link link;

    /** The page of a result, with what its link carries. */
    public String ofHit(Hit hit, Query query) {
        return of(new PageRef(hit.kind(), hit.key()), query);
    }

    public String ofEntry(AtoZEntry entry) {
        return of(new PageRef(entry.kind(), entry.slug()));
    }

    public String ofGuidance(String slug) {
        return of(new PageRef(PageKind.GUIDANCE, slug));
    }

    /** The address of a page of any kind. */
    public String of(PageRef page) {
        return of(page, new Query(List.of()));
    }

    private String of(PageRef page, Query query) {
        Route route = routeOf(page);
        return route.parts().isEmpty() ? link.path(route, query) : link.path(route, query, page.slug());
    }

    /** The route that shows a page. */
    public static Route routeOf(PageRef page) {
        return switch (page.kind()) {
            case SERVICE -> Route.SERVICE;
            case GUIDANCE -> ownRoute(page.slug());
            case JOURNEY -> Route.JOURNEY;
            case CHECKER -> Route.CHECKER;
            case TOPIC -> Route.TOPIC;
        };
    }

    /** The route that shows a guidance page. */
    public static Route ownRoute(String slug) {
        return switch (slug) {
            case "contact" -> Route.CONTACT;
            case "privacy" -> Route.PRIVACY;
            case "accessibility-statement" -> Route.ACCESSIBILITY_STATEMENT;
            default -> Route.GUIDANCE;
        };
    }
}
