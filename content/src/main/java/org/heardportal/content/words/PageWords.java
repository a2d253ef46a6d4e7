package org.heardportal.content.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.heardportal.content.ContentPage;
import org.heardportal.content.guidance.Checker;
import org.heardportal.content.guidance.GuidancePage;
import org.heardportal.content.guidance.Journey;
import org.heardportal.content.guidance.Practical;
import org.heardportal.content.service.ContactPoint;
import org.heardportal.content.service.Cost;
import org.heardportal.content.service.Fee;
import org.heardportal.content.service.ServiceDefinition;

/** The words of a page that everyone reads, part by part, in Markdown; without its title, what residents call it, addresses and hours. */
public final class PageWords {

    private PageWords() {
    }

    /** Every part, in the order of the page. Nothing that is for staff is among them. */
    public static List<String> of(ContentPage page) {
        List<String> parts = new ArrayList<>(List.of(page.summary()));
        switch (page) {
            case ServiceDefinition service -> {
                parts.addAll(List.of(service.about().markdown(), service.whoCanGetIt().markdown()));
                parts.addAll(service.whatYouNeed());
                parts.addAll(of(service.cost()));
                parts.addAll(notesOf(service.contactPoints()));
                parts.addAll(service.whatHappensNext());
            }
            case GuidancePage guide -> {
                parts.add(guide.body().markdown());
                guide.practical().map(PageWords::of).ifPresent(parts::addAll);
            }
            case Journey journey -> {
                parts.add(journey.about().markdown());
                journey.steps().forEach(step -> parts.addAll(List.of(step.title(), step.body().markdown())));
                parts.addAll(of(journey.practical()));
            }
            case Checker checker -> {
                parts.add(checker.about().markdown());
                checker.questions().forEach(question -> {
                    parts.addAll(List.of(question.words(), question.hint()));
                    question.choices().forEach(choice -> parts.add(choice.words()));
                });
                checker.outcomes().forEach(outcome -> parts.addAll(List.of(outcome.title(), outcome.body().markdown())));
                parts.addAll(of(checker.practical()));
            }
            default -> throw new IllegalArgumentException("a kind of page without words: " + page.kind());
        }
        return parts.stream().filter(part -> !part.isBlank()).toList();
    }

    private static List<String> of(Practical practical) {
        List<String> parts = new ArrayList<>(List.of(practical.whoFor().markdown()));
        parts.addAll(practical.whatYouNeed());
        parts.addAll(of(practical.cost()));
        parts.add(practical.howLong());
        parts.addAll(notesOf(practical.contactPoints()));
        parts.addAll(practical.whatHappensNext());
        return parts;
    }

    private static List<String> of(Cost cost) {
        return Stream.concat(Stream.of(cost.summary()), cost.fees().stream().map(Fee::what)).toList();
    }

    private static List<String> notesOf(List<ContactPoint> contactPoints) {
        return contactPoints.stream().map(ContactPoint::note).toList();
    }
}
