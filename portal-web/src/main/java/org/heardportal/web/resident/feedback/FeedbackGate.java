package org.heardportal.web.resident.feedback;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.heardportal.account.Attempts;
import org.heardportal.account.Limit;
import org.heardportal.feedback.FeedbackReceipt;
import org.heardportal.feedback.FeedbackRefused;
import org.heardportal.web.component.FormErrors;
import org.heardportal.web.faces.Wait;
import org.heardportal.web.faces.Words;
import org.heardportal.web.http.HttpSettings;

/** Lets feedback through to the desk as often as a network address may send some, and says in words why something was not taken. */
@RequestScoped
class FeedbackGate {

    /** A town hall or a library has one address for many people; they do not say twenty things in ten minutes. */
    private static final Limit PER_ADDRESS = new Limit("feedback_address", 20, Duration.ofMinutes(10));

    @Inject
    private Attempts attempts;
    @Inject
    private HttpSettings settings;
    @Inject
    private HttpServletRequest request;
    @Inject
    private FormErrors errors;
    @Inject
    private Words words;

    /** What the desk gave for it; empty where it was not taken, and then the page says why. */
    Optional<FeedbackReceipt> pass(Supplier<FeedbackReceipt> send) {
        Optional<Duration> wait = attempts.claim(PER_ADDRESS, settings.addressOf(request));
        if (wait.isPresent()) {
            errors.add(words.of("feedback.too-many", Wait.demand(wait.get())));
            return Optional.empty();
        }
        try {
            return Optional.of(send.get());
        } catch (FeedbackRefused refused) {
            explain(refused.problem());
            return Optional.empty();
        }
    }

    private void explain(FeedbackRefused.Problem problem) {
        switch (problem) {
            case NOTHING_SAID -> errors.add("words", words.of("feedback.words.missing"));
            case WORDS_TOO_LONG -> errors.add("words", words.of("feedback.words.long"));
            case NO_EMAIL -> errors.add("email", words.of("feedback.email.wrong"));
            case NO_SUCH_PAGE, NO_SUCH_SERVICE -> errors.add("about", words.of("feedback.about.missing"));
            case NO_SUCH_KEY -> errors.add(words.of("feedback.key.old"));
            case KEY_USED_OTHERWISE -> errors.add(words.of("feedback.key.used"));
            case NO_RATING, NO_PROOF, NOT_NOW -> throw new IllegalStateException("only feedback about a request is refused so: " + problem);
        }
    }
}
