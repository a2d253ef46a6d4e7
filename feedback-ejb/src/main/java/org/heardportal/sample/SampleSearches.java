package org.heardportal.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.heardportal.content.Language;
import org.heardportal.discovery.QueryLog;
import org.heardportal.discovery.QueryLogWriter;
import org.heardportal.discovery.SearchGaps;
import org.heardportal.discovery.SearchMade;
import org.heardportal.shared.Clocks;

/**
 * What made-up visitors of the sample council searched for in the months before today, with what they opened. It is noted by the portal's own log,
 * which masks and
 * writes behind, and gaps are looked for at once, so that owners see some from the first page on.
 */
@ApplicationScoped
class SampleSearches {

    private static final long SEED = 20_260_402;
    private static final int DAYS = 60;
    private static final int SEARCHES_A_DAY = 6;

    /** Of ten visits that find something so many open a result. */
    private static final int OPENED_OF_TEN = 8;

    /** What is looked for and found, with the page that is opened. */
    private static final List<List<String>> FOUND = List.of(List.of("bin not emptied", "/services/missed-bin-collection"), List.of("missed bin", "/services/missed-bin-collection"),
            List.of("council tax discount", "/services/council-tax-discounts"), List.of("pothole", "/services/report-a-pothole"), List.of("blue badge", "/services/apply-for-a-blue-badge"),
            List.of("when is my bin collected", "/services/bin-collection-days"), List.of("bulky waste", "/services/bulky-waste-collection"), List.of("single person discount", "/services/council-tax-discounts"),
            List.of("hole in the road", "/services/report-a-pothole"), List.of("sofa collection", "/services/bulky-waste-collection"));

    /** What is looked for and not found, with what some type then: made up, and in nobody's own words. */
    private static final List<List<String>> NOT_FOUND = List.of(List.of("lollipop man", "school transport", "/services/school-transport"), List.of("hedgehog rescue"), List.of("hire a bandstand"),
            List.of("drone flying permit"), List.of("beach hut waiting list"), List.of("seagull nest removal", "pest control", "/services/pest-control"), List.of("conker competition"));

    @Inject
    QueryLog log;

    @Inject
    QueryLogWriter writer;

    @Inject
    SearchGaps gaps;

    @Inject
    Clock clock;

    /** Lets the searches happen. */
    void happen() {
        RandomGenerator chance = new Random(SEED);
        LocalDate today = LocalDate.now(clock.withZone(Diary.LONDON));
        for (int daysAgo = DAYS; daysAgo > 0; daysAgo--) {
            for (int number = 0; number < SEARCHES_A_DAY; number++) {
                Instant at = Diary.at(today.minusDays(daysAgo), LocalTime.of(7, 0).plusMinutes(chance.nextInt(15 * 60)));
                search("sample visitor " + daysAgo + " " + number, at, daysAgo, chance);
            }
        }
        writer.writeNow();
        gaps.openTasks();
    }

    private void search(String visitor, Instant at, int daysAgo, RandomGenerator chance) {
        if (chance.nextInt(3) > 0) {
            List<String> found = FOUND.get(chance.nextInt(FOUND.size()));
            made(visitor, found.get(0), at, 4, chance.nextInt(10) < OPENED_OF_TEN ? found.get(1) : "");
            return;
        }
        // the last two came up lately, so that something is new
        int known = daysAgo > 10 ? NOT_FOUND.size() - 2 : NOT_FOUND.size();
        List<String> words = NOT_FOUND.get(chance.nextInt(known));
        made(visitor, words.get(0), at, 0, "");
        if (words.size() > 1 && chance.nextBoolean()) {
            made(visitor, words.get(1), at.plusSeconds(30), 3, words.get(2));
        }
    }

    private void made(String visitor, String words, Instant at, int results, String opens) {
        Clocks.at(at, () -> {
            String ticket = log.made(new SearchMade(words, Language.ENGLISH, results, Optional.empty(), visitor));
            if (!opens.isEmpty()) {
                log.opened(ticket, 1, opens);
            }
            return ticket;
        });
    }
}
