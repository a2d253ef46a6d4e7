package org.heardportal.web.owner;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.heardportal.web.faces.Visit;
import org.heardportal.web.resident.ContentLink;
import org.heardportal.web.route.Route;

/**
 * The page {@code /owner/content/{kind}/{name}/preview}: the page as a resident would see it. It is the resident's own facelet, shown for a visit whose content has
 * the draft in its place. Only its owners reach it, and it is never kept.
 */
@Named
@RequestScoped
public class ContentPreviewView {

    private static final String CANNOT_BE_SHOWN = "/WEB-INF/includes/preview-broken.xhtml";

    @Inject
    private PageDesk desk;

    @Inject
    private PageChecks checks;

    @Inject
    private Visit visit;

    private String facelet;
    private String edit;

    @PostConstruct
    void show() {
        edit = desk.path(Route.OWNER_CONTENT_PAGE);
        Optional<Route> route = Route.of(address());
        if (route.isEmpty() || checks.library().isEmpty()) {
            facelet = CANNOT_BE_SHOWN;
            return;
        }
        facelet = route.get().view();
        visit.preview(address(), checks.library().get(), desk.getLanguage());
    }

    /** Where residents will find it; a notice stands on the first page. */
    private String address() {
        String slug = desk.slug();
        return switch (desk.getKind()) {
            case "notices" -> Route.HOME.path();
            case "guidance" -> ContentLink.ownRoute(slug) == Route.GUIDANCE ? Route.GUIDANCE.path(slug) : ContentLink.ownRoute(slug).path();
            default -> "/" + desk.getKind() + "/" + slug;
        };
    }

    /** What shows it: the page that residents get, or why it cannot be shown. */
    public String getFacelet() {
        return facelet;
    }

    /** Where its owner goes on writing. */
    public String getEdit() {
        return edit;
    }
}
