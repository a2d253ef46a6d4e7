package org.heardportal.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.heardportal.content.Language;
import org.heardportal.content.service.Channel;
import org.heardportal.feedback.About;
import org.heardportal.feedback.FeedbackDesk;
import org.heardportal.feedback.GiveFeedback;
import org.heardportal.shared.Actor;
import org.heardportal.shared.Clocks;
import org.heardportal.shared.Reference;

/** What made-up people say: how their request went, and whether pages were useful. */
@ApplicationScoped
class SampleSayings {

    /** What belongs to a task was said before the first task was made; everything else at any time. */
    private static final int LAST_DAY_FOR_TASKS = 75;
    private static final int FIRST_DAY = SampleMonths.DAYS - 5;
    private static final int BEST = 5;

    @Inject
    FeedbackDesk desk;

    @Inject
    Clock clock;

    /** One line of the file of sayings. */
    private record Saying(String page, Optional<Boolean> useful, boolean told, String task, String words) {

        static Saying of(String line) {
            String[] fields = line.split("\t", -1);
            return new Saying(fields[0], "-".equals(fields[1]) ? Optional.empty() : Optional.of("yes".equals(fields[1])), "told".equals(fields[2]), fields[3], fields[4]);
        }
    }

    /** Says how a request went; most people are content. */
    void rate(Reference request, String proof, RandomGenerator chance) {
        int rating = Math.min(BEST, 1 + chance.nextInt(BEST) + chance.nextInt(3));
        String words = chance.nextBoolean() ? SampleWords.read().any("rating-" + rating, chance).orElse("") : "";
        say(new About.OfRequest(request, proof), Optional.empty(), Optional.of(rating), words, "");
    }

    /**
     * Lets everything be said about pages that the file holds, on days that are drawn.
     *
     * @return the references of what belongs to an improvement task, by the key of the task
     */
    Map<String, List<Reference>> aboutPages(RandomGenerator chance) {
        Map<String, List<Reference>> byTask = new LinkedHashMap<>();
        int number = 0;
        for (String line : SampleWords.lines("sayings.tsv")) {
            Saying saying = Saying.of(line);
            String email = saying.told() ? "visitor.%02d@example.org".formatted(number++) : "";
            Reference reference = Clocks.at(moment(saying, chance), () -> say(new About.Page(saying.page()), saying.useful(), Optional.empty(), saying.words(), email));
            if (!"-".equals(saying.task())) {
                byTask.computeIfAbsent(saying.task(), task -> new ArrayList<>()).add(reference);
            }
        }
        return byTask;
    }

    private Instant moment(Saying saying, RandomGenerator chance) {
        int last = "-".equals(saying.task()) ? 1 : LAST_DAY_FOR_TASKS;
        return clock.instant().truncatedTo(ChronoUnit.SECONDS).minus(last + chance.nextInt(FIRST_DAY - last), ChronoUnit.DAYS).minus(chance.nextInt(60 * 12), ChronoUnit.MINUTES);
    }

    private Reference say(About about, Optional<Boolean> useful, Optional<Integer> rating, String words, String email) {
        return desk.receive(new GiveFeedback(Actor.visitor(), about, useful, rating, words, email, Channel.WEB, Language.ENGLISH, Optional.empty())).reference();
    }
}
