package org.heardportal.web.resident.guidance;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import org.heardportal.content.guidance.Journey;
import org.heardportal.web.faces.Visit;
import org.heardportal.web.faces.Words;
import org.heardportal.web.resident.LongDate;
import org.heardportal.web.resident.PageCard;
import org.heardportal.web.resident.PageCards;

/** Steps that belong together, such as moving home. */
@Named
@RequestScoped
public class JourneyView {

    /** A step with the pages that it needs. */
    public record ShownStep(int number, Journey.Step step, List<PageCard> pages) {

        /** The fragment that leads to it. */
        public String id() {
            return "step-" + number;
        }
    }

    @Inject
    private Visit visit;
    @Inject
    private PageCards cards;
    @Inject
    private Words wording;

    private Journey journey;

    @PostConstruct
    void find() {
        journey = visit.found(visit.getSnapshot().journeys(visit.getLanguage()).stream().filter(each -> each.slug().equals(visit.part("journey"))).findFirst());
    }

    public Journey getJourney() {
        return journey;
    }

    public List<ShownStep> getSteps() {
        return IntStream.range(0, journey.steps().size())
                .mapToObj(i -> new ShownStep(i + 1, journey.steps().get(i), cards.of(journey.steps().get(i).pages()))).toList();
    }

    public PracticalPart getPractical() {
        return PracticalPart.of(journey.practical(), visit.getSnapshot(), visit.getLanguage());
    }

    /** When its owner looks at the words again. */
    public String getReview() {
        return wording.of("service.review", LongDate.of(journey.reviewOn(), visit.getLocale()));
    }
}
