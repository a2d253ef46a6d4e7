package org.heardportal.web.resident.track;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.heardportal.casework.RequestProgress;
import org.heardportal.casework.RequestState;
import org.heardportal.content.service.Channel;
import org.heardportal.feedback.About;
import org.heardportal.feedback.FeedbackDesk;
import org.heardportal.feedback.FeedbackRefused;
import org.heardportal.feedback.GiveFeedback;
import org.heardportal.shared.Actor;
import org.heardportal.web.component.FormErrors;
import org.heardportal.web.faces.Visit;
import org.heardportal.web.faces.Words;

/** How it went, in the words of the person whose request is over: asked once, and brought to the owner of the service. */
@Named
@RequestScoped
public class RequestRating {

    /** From best to worst, as they are read. */
    private static final List<String> CHOICES = List.of("5", "4", "3", "2", "1");

    private static final String FIRST_CHOICE = "rating-5";

    @Inject
    private FeedbackDesk feedback;

    @Inject
    private FollowedRequest followed;

    @Inject
    private ResidentSteps steps;

    @Inject
    private FormErrors errors;

    @Inject
    private Words words;

    @Inject
    private Visit visit;

    private Optional<Boolean> rated = Optional.empty();
    private Optional<String> renewed = Optional.empty();

    /** Takes the rating and leads back, or shows the form again with what is wrong. */
    public void rate() throws IOException {
        if (!CHOICES.contains(getRating())) {
            errors.add(FIRST_CHOICE, words.of("track.rate.missing"));
            return;
        }
        if (!steps.proved("rate")) {
            return;
        }
        try {
            feedback.receive(new GiveFeedback(Actor.visitor(), new About.OfRequest(followed.reference().orElseThrow(), followed.proof()), Optional.empty(),
                    Optional.of(Integer.valueOf(getRating())), said(), "", Channel.WEB, visit.getLanguage(), Optional.of(visit.parameter("key")).filter(key -> !key.isEmpty())));
            followed.leadBack("rate");
        } catch (FeedbackRefused refused) {
            tell(refused.problem());
        }
    }

    private void tell(FeedbackRefused.Problem problem) throws IOException {
        switch (problem) {
            case WORDS_TOO_LONG -> errors.add("rate-words", words.of("track.rate.words.long", GiveFeedback.LONGEST_WORDS));
            case NO_RATING -> errors.add(FIRST_CHOICE, words.of("track.rate.missing"));
            case NOT_NOW -> {
                if (isRated()) {
                    followed.leadBack("rate"); // a button pressed twice
                } else {
                    steps.hinder(ResidentSteps.Hindrance.NOT_NOW);
                }
            }
            case NO_PROOF -> steps.hinder(ResidentSteps.Hindrance.PROOF_RAN_OUT);
            default -> {
                renewed = Optional.of(feedback.mintKey());
                errors.add(words.of("track.rate.again"));
            }
        }
    }

    /** Whether the form is on the page. */
    public boolean isShown() {
        boolean now = followed.progress().filter(RequestRating::asksFor).isPresent() && !isRated();
        return now || !visit.parameter("rate").isEmpty() && steps.getHindrance() != ResidentSteps.Hindrance.NOT_NOW;
    }

    private static boolean asksFor(RequestProgress progress) {
        return progress.state() == RequestState.DONE;
    }

    private boolean isRated() {
        if (rated.isEmpty()) {
            rated = followed.progress().map(RequestProgress::requestId).map(feedback::isRated);
        }
        return rated.orElse(false);
    }

    private String said() {
        String typed = steps.getTyped().get("rate-words");
        return typed == null ? "" : typed;
    }

    public List<String> getChoices() {
        return CHOICES;
    }

    /** What was chosen; empty text for nothing. */
    public String getRating() {
        return visit.parameter("rating");
    }

    /** The submission key of the form: the one that came with it, or a new one. */
    public String getKey() {
        return renewed.orElseGet(() -> visit.parameter("key").isEmpty() ? feedback.mintKey() : visit.parameter("key"));
    }
}
