package org.heardportal.content.guidance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heardportal.content.Audience;
import org.heardportal.content.ContentPage;
import org.heardportal.content.Language;
import org.heardportal.content.PageKind;
import org.heardportal.content.PageRef;
import org.heardportal.content.RichText;

/**
 * Questions that lead to an answer, such as "Can I get a Blue Badge?". The answers given so far are in the address; nothing is kept.
 *
 * @param about what it is, before the first question
 * @param questions the first one is asked first; each is reached from another, and none leads back
 * @param outcomes each is reached by some answers
 */
public record Checker(String slug, Language language, String title, String summary, List<String> topics, List<Audience> audiences,
                      List<String> lifeEvents, List<String> alsoCalled, RichText about, List<Question> questions, List<Outcome> outcomes,
                      Practical practical, String owner, String owningTeam, LocalDate reviewOn) implements ContentPage {

    /**
     * A question with two answers or more.
     *
     * @param key names it in the address
     * @param hint may be empty
     */
    public record Question(String key, String words, String hint, List<Choice> choices) {
    }

    /**
     * One answer.
     *
     * @param value names it in the address
     * @param leadsTo key of the question or the outcome that follows
     */
    public record Choice(String value, String words, String leadsTo) {
    }

    /**
     * Where it ends.
     *
     * @param pages services and other pages to go on with, in the order that matters
     */
    public record Outcome(String key, String title, RichText body, List<PageRef> pages) {
    }

    @Override
    public PageKind kind() {
        return PageKind.CHECKER;
    }

    public Optional<Question> question(String key) {
        return questions.stream().filter(question -> question.key().equals(key)).findFirst();
    }

    public Optional<Outcome> outcome(String key) {
        return outcomes.stream().filter(outcome -> outcome.key().equals(key)).findFirst();
    }
}
