package org.heardportal.web.resident.feedback;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heardportal.account.SignedInPerson;
import org.heardportal.content.Language;
import org.heardportal.content.service.Channel;
import org.heardportal.discovery.QueryLog;
import org.heardportal.feedback.About;
import org.heardportal.feedback.FeedbackDesk;
import org.heardportal.feedback.FeedbackReceipt;
import org.heardportal.feedback.GiveFeedback;
import org.heardportal.feedback.PageAddress;
import org.heardportal.shared.Actor;
import org.heardportal.shared.Reference;
import org.heardportal.web.component.FormErrors;
import org.heardportal.web.faces.Link;
import org.heardportal.web.faces.Visit;
import org.heardportal.web.faces.Words;
import org.heardportal.web.route.Query;
import org.heardportal.web.route.Route;
import org.heardportal.web.security.signin.Person;

/**
 * The page {@code /feedback}: takes the answer of the question under a page, shows the form to say something, and finds what was said before by its reference.
 * Whatever is refused, the page comes again with what was typed.
 */
@Named
@RequestScoped
public class FeedbackView {

    private static final String ABOUT_PAGE = "page";
    private static final String ABOUT_COUNCIL = "council";

    /** Nobody reads the form, writes and sends within three seconds; programs do. */
    private static final long SHORTEST_MILLISECONDS = 3_000;

    @Inject
    private FeedbackDesk desk;
    @Inject
    private FeedbackGate gate;
    @Inject
    private QueryLog searches;
    @Inject
    private FormErrors errors;
    @Inject
    private Words wording;
    @Inject
    private Link link;
    @Inject
    private Visit visit;
    @Inject
    private Person person;
    @Inject
    private Clock clock;

    private String words;
    private String email;
    private String key;
    private String shownAt;

    /** What the form can be about. */
    public record Subject(String value, String text, String language, boolean chosen) {
    }

    /** Runs before the page is shown: an answer from under a page is taken, one from under results too, and a reference is looked up. */
    public void begin() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces.isPostback() || errors.isAny()) {
            return;
        }
        String useful = visit.parameter("useful");
        if (useful.equals("yes") || useful.equals("no")) {
            answer(useful.equals("yes"));
        } else if (!visit.parameter("missed").isEmpty()) {
            miss();
        } else if (!visit.parameter("reference").isBlank()) {
            lookUp(visit.parameter("reference"));
        }
    }

    private void answer(boolean useful) throws IOException {
        About about = getPage().isEmpty() ? new About.OfCouncil() : new About.Page(getPage());
        Optional<FeedbackReceipt> receipt = gate.pass(() -> desk.receive(said(about, Optional.of(useful), Optional.empty())));
        if (receipt.isPresent()) {
            leadOn(receipt.get(), "");
        }
    }

    /** Somebody did not find what they searched for. The address of the page is kept with the words, as the query log masks them. */
    private void miss() throws IOException {
        if (!visit.parameter("website").isEmpty()) {
            errors.add(wording.of("feedback.again"));
            return;
        }
        Query words = Query.of(Map.of("q", searches.masked(visit.parameter("searched"))));
        About about = new About.Page(Route.SEARCH.path() + words.withQuestionMark());
        Optional<FeedbackReceipt> receipt = gate.pass(() -> desk.receive(said(about, Optional.of(false), Optional.empty())));
        if (receipt.isPresent()) {
            searches.missed(visit.parameter("ticket"));
            leadOn(receipt.get(), "searched");
        }
    }

    private void lookUp(String typed) throws IOException {
        Optional<Reference> known = Reference.parse(typed).filter(reference -> reference.kind() == Reference.Kind.FEEDBACK).filter(reference -> desk.status(reference).isPresent());
        if (known.isPresent()) {
            redirect(link.path(Route.FEEDBACK_STATUS, known.get().plain()));
        } else {
            errors.add("reference", wording.of("feedback.reference.unknown"));
        }
    }

    /** Sends what was typed, or shows it again with what is wrong. */
    public void send() throws IOException {
        Optional<About> about = about(visit.parameter("about"));
        if (about.isEmpty()) {
            errors.add("about", wording.of("feedback.about.missing"));
        }
        if (words == null || words.isBlank()) {
            errors.add("words", wording.of("feedback.words.missing"));
        }
        if (!errors.isAny() && (isTooFast() || !visit.parameter("website").isEmpty())) {
            errors.add(wording.of("feedback.again"));
        }
        if (!errors.isAny()) {
            Optional<FeedbackReceipt> receipt = gate.pass(() -> desk.receive(said(about.orElseThrow(), Optional.empty(), Optional.of(getKey()))));
            if (receipt.isPresent()) {
                redirect(link.path(Route.FEEDBACK_STATUS, Query.parse("thanks=yes"), receipt.get().reference().plain()));
            }
        }
    }

    private GiveFeedback said(About about, Optional<Boolean> useful, Optional<String> submission) {
        Actor actor = person.signedIn().map(SignedInPerson::actor).orElseGet(Actor::visitor);
        return new GiveFeedback(actor, about, useful, Optional.empty(), text(words), text(email), Channel.WEB, visit.getLanguage(), submission);
    }

    private Optional<About> about(String value) {
        return switch (value) {
            case ABOUT_COUNCIL -> Optional.of(new About.OfCouncil());
            case ABOUT_PAGE -> Optional.of(getPage()).filter(page -> !page.isEmpty()).map(About.Page::new);
            default -> visit.getSnapshot().service(value, visit.getLanguage()).map(service -> new About.OfService(service.slug()));
        };
    }

    private void leadOn(FeedbackReceipt receipt, String after) throws IOException {
        Query reference = Query.parse("reference=" + receipt.reference().plain());
        redirect(link.path(Route.FEEDBACK_WORDS, after.isEmpty() ? reference : reference.and("after", after), receipt.key()));
    }

    private static void redirect(String address) throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(address);
    }

    private boolean isTooFast() {
        try {
            return clock.millis() - Long.parseLong(getShownAt()) < SHORTEST_MILLISECONDS;
        } catch (NumberFormatException notOurs) {
            return true;
        }
    }

    private static String text(String typed) {
        return typed == null ? "" : typed;
    }

    /** What can be chosen: the page that somebody came from, each service, the council. */
    public List<Subject> getSubjects() {
        String chosen = visit.parameter("about").isEmpty() && !getPage().isEmpty() ? ABOUT_PAGE : visit.parameter("about");
        List<Subject> subjects = new ArrayList<>();
        if (!getPage().isEmpty()) {
            subjects.add(subject(ABOUT_PAGE, wording.of("feedback.about.page"), visit.getLanguage(), chosen));
        }
        subjects.add(subject(ABOUT_COUNCIL, wording.of("feedback.about.council"), visit.getLanguage(), chosen));
        visit.getSnapshot().services(visit.getLanguage()).forEach(service -> subjects.add(subject(service.slug(), service.name(), service.language(), chosen)));
        return subjects;
    }

    private static Subject subject(String value, String text, Language language, String chosen) {
        return new Subject(value, text, language.tag(), value.equals(chosen));
    }

    /** The page that somebody came from, as it may be kept; empty where there is none. */
    public String getPage() {
        return PageAddress.withoutSecrets(visit.parameter("page")).orElse("");
    }

    /** The submission key of the form: minted when it is first shown, the same when it comes again. */
    public String getKey() {
        if (key == null) {
            key = desk.mintKey();
        }
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    /** When the form was first shown, in milliseconds. */
    public String getShownAt() {
        return shownAt == null ? Long.toString(clock.millis()) : shownAt;
    }

    public void setShownAt(String shownAt) {
        this.shownAt = shownAt;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
