package org.heardportal.web.resident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.heardportal.content.PageKind;
import org.heardportal.content.guidance.AtoZEntry;
import org.heardportal.search.Hit;
import org.heardportal.web.faces.Link;
import org.heardportal.web.route.Route;

/** Where a piece of content is shown: {@code #{contentLink.ofHit(hit)}}. Knows the guidance pages that have an address of their own. */
@Named
@RequestScoped
public class ContentLink {

    @Inject
    private Link link;

    public String ofHit(Hit hit) {
        return switch (hit.kind()) {
            case SERVICE -> link.path(Route.SERVICE, hit.key());
            case TOPIC -> link.path(Route.TOPIC, hit.key());
            case GUIDANCE -> ofGuidance(hit.key());
            case JOURNEY, CHECKER -> throw new UnsupportedOperationException("being built");
        };
    }

    /** The key of the words for what kind of page a hit leads to. */
    public String kindKey(Hit hit) {
        boolean closed = hit.kind() == PageKind.SERVICE && !hit.open();
        return closed ? "search.kind.closed" : "search.kind." + hit.kind().key();
    }

    public String ofEntry(AtoZEntry entry) {
        return switch (entry.kind()) {
            case SERVICE -> link.path(Route.SERVICE, entry.slug());
            case GUIDANCE -> ofGuidance(entry.slug());
            case JOURNEY, CHECKER, TOPIC -> throw new UnsupportedOperationException("being built");
        };
    }

    public String ofGuidance(String slug) {
        return ownRoute(slug) == Route.GUIDANCE ? link.path(Route.GUIDANCE, slug) : link.path(ownRoute(slug));
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
