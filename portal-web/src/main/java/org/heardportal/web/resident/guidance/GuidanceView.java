package org.heardportal.web.resident.guidance;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.heardportal.content.guidance.GuidancePage;
import org.heardportal.web.faces.Visit;
import org.heardportal.web.faces.Words;
import org.heardportal.web.resident.ContentLink;
import org.heardportal.web.resident.LongDate;
import org.heardportal.web.route.Route;

/** The page of an explanatory text; also those with an address of their own, which have no second one under {@code /guidance/}. */
@Named
@RequestScoped
public class GuidanceView {

    @Inject
    private Visit visit;
    @Inject
    private Words wording;

    private GuidancePage page;

    @PostConstruct
    void find() {
        page = visit.found(Optional.of(slug()).filter(slug -> ContentLink.ownRoute(slug) == visit.found(visit.getRoute()))
                .flatMap(slug -> visit.getSnapshot().page(slug, visit.getLanguage())));
    }

    public GuidancePage getPage() {
        return page;
    }

    /** What somebody needs in order to act on it; none on pages about the portal and the council. */
    public List<PracticalPart> getPractical() {
        return page.practical().map(practical -> PracticalPart.of(practical, visit.getSnapshot(), visit.getLanguage())).stream().toList();
    }

    /** When its owner looks at the words again. */
    public String getReview() {
        return wording.of("service.review", LongDate.of(page.reviewOn(), visit.getLocale()));
    }

    private String slug() {
        Route route = visit.found(visit.getRoute());
        return route == Route.GUIDANCE ? visit.part("page") : route.path().substring(1);
    }
}
