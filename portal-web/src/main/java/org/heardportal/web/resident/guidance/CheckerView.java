package org.heardportal.web.resident.guidance;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heardportal.content.guidance.Checker;
import org.heardportal.content.guidance.Checker.Outcome;
import org.heardportal.content.guidance.Checker.Question;
import org.heardportal.web.component.FormErrors;
import org.heardportal.web.faces.Link;
import org.heardportal.web.faces.Visit;
import org.heardportal.web.faces.Words;
import org.heardportal.web.resident.LongDate;
import org.heardportal.web.resident.PageCard;
import org.heardportal.web.resident.PageCards;
import org.heardportal.web.route.Query;
import org.heardportal.web.route.Route;

/** Questions that lead to an answer. The answers so far are in the address, so that it can be kept, sent on and gone back from. */
@Named
@RequestScoped
public class CheckerView {

    /** The parameter that names the question whose form was sent: without it nobody could tell "not answered" from "not asked yet". */
    private static final String ASKED = "asked";

    /** An answer that was given, with the address at which it is asked again. */
    public record ShownAnswer(String key, String value, String question, String answer, String change) {
    }

    @Inject
    private Visit visit;
    @Inject
    private Link link;
    @Inject
    private PageCards cards;
    @Inject
    private FormErrors errors;
    @Inject
    private Words wording;

    private Checker checker;
    private CheckerWalk walk;

    @PostConstruct
    void find() {
        checker = visit.found(visit.getSnapshot().checkers(visit.getLanguage()).stream().filter(each -> each.slug().equals(visit.part("checker"))).findFirst());
        walk = CheckerWalk.through(checker, visit::parameter);
        walk.open().filter(question -> question.key().equals(visit.parameter(ASKED)))
                .ifPresent(question -> errors.add(getFirstId(), wording.of("checker.choose")));
    }

    public Checker getChecker() {
        return checker;
    }

    /** Whether nothing was answered yet. */
    public boolean isBeginning() {
        return walk.given().isEmpty();
    }

    /** The heading: its name at the beginning, then the question, and where it ends the outcome. */
    public String getTitle() {
        return isBeginning() ? checker.title() : walk.open().map(Question::words).or(() -> walk.outcome().map(Outcome::title)).orElse(checker.title());
    }

    /** The question to ask; none at the end. */
    public List<Question> getOpen() {
        return walk.open().stream().toList();
    }

    /** The id of the first answer, to which an error leads. */
    public String getFirstId() {
        return walk.open().map(question -> idOf(question.choices().getFirst().value())).orElse("");
    }

    /** The id of an answer. */
    public String idOf(String value) {
        return "answer-" + value;
    }

    public List<Outcome> getOutcome() {
        return walk.outcome().stream().toList();
    }

    /** Where to go on from the outcome. */
    public List<PageCard> getPages() {
        return walk.outcome().map(outcome -> cards.of(outcome.pages())).orElse(List.of());
    }

    /** What was answered, in order. */
    public List<ShownAnswer> getGiven() {
        return walk.given().stream().map(given -> new ShownAnswer(given.question().key(), given.choice().value(), given.question().words(),
                given.choice().words(), addressBefore(given.question()))).toList();
    }

    /** Its address without answers. */
    public String getStart() {
        return link.path(Route.CHECKER, checker.slug());
    }

    public PracticalPart getPractical() {
        return PracticalPart.of(checker.practical(), visit.getSnapshot(), visit.getLanguage());
    }

    /** When its owner looks at the words again. */
    public String getReview() {
        return wording.of("service.review", LongDate.of(checker.reviewOn(), visit.getLocale()));
    }

    /** The address at which a question is asked, with what was answered before it. */
    private String addressBefore(Question question) {
        Map<String, String> answers = new LinkedHashMap<>();
        walk.given().stream().takeWhile(given -> given.question() != question)
                .forEach(given -> answers.put(given.question().key(), given.choice().value()));
        return link.path(Route.CHECKER, Query.of(answers), checker.slug());
    }
}
