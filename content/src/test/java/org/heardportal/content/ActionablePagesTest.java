package org.heardportal.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heardportal.content.Language.ENGLISH;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.heardportal.content.guidance.Checker;
import org.heardportal.content.guidance.GuidancePage;
import org.heardportal.content.guidance.Journey;
import org.heardportal.content.guidance.Practical;
import org.heardportal.content.service.Channel;
import org.heardportal.content.service.ContactPoint;
import org.heardportal.content.words.PageWords;
import org.heardportal.content.words.PlainWords;
import org.junit.jupiter.api.Test;

/** Every page of the sample council can be acted on, and says what no other page says. */
class ActionablePagesTest {

    /** Shorter lines say the same on purpose: "Your address". */
    private static final int WORDS_OF_A_LINE_THAT_IS_ITS_OWN = 8;

    private static final ContentLibrary LIBRARY = ContentLibrary.from(SampleContentTest.FOLDER);

    @Test
    void thereAreSixtyServicesTwentyFiveOtherPagesAndTwelveTopics() {
        assertThat(LIBRARY.services(ENGLISH)).hasSizeGreaterThanOrEqualTo(60);
        assertThat(practicalPages()).hasSizeGreaterThanOrEqualTo(25);
        assertThat(LIBRARY.topics(ENGLISH)).hasSizeGreaterThanOrEqualTo(12);
        assertThat(LIBRARY.journeys(ENGLISH)).hasSizeGreaterThanOrEqualTo(4);
        assertThat(LIBRARY.checkers(ENGLISH)).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void everyOtherPageSaysWhoWhatHowLongHowMuchInTwoWaysAndWhatFollows() {
        assertThat(practicalPages()).allSatisfy((page, practical) -> {
            assertThat(practical.whoFor().plain()).isNotBlank();
            assertThat(practical.whatYouNeed()).isNotEmpty();
            assertThat(practical.cost().summary()).isNotBlank();
            assertThat(practical.howLong()).isNotBlank();
            assertThat(practical.contactPoints()).extracting(ContactPoint::channel).contains(Channel.PHONE).hasSizeGreaterThanOrEqualTo(2);
            assertThat(practical.whatHappensNext()).isNotEmpty();
        });
    }

    @Test
    void everyServiceSaysWhatYouNeedWhatItCostsAndWhatFollows() {
        assertThat(LIBRARY.services(ENGLISH)).allSatisfy(service -> {
            assertThat(service.whatYouNeed()).isNotEmpty();
            assertThat(service.cost().summary()).isNotBlank();
            assertThat(service.whatHappensNext()).isNotEmpty();
            assertThat(service.contactPoints()).allSatisfy(point -> assertThat(point.hours()).isNotBlank());
        });
    }

    @Test
    void noPageSaysALineOfAnother() {
        Map<String, Set<String>> pagesByLine = new LinkedHashMap<>();
        for (ContentPage page : LIBRARY.everyPage(ENGLISH)) {
            linesOf(page).forEach(line -> pagesByLine.computeIfAbsent(line, any -> new LinkedHashSet<>()).add(page.ref().toString()));
        }
        assertThat(pagesByLine).hasSizeGreaterThan(500);
        pagesByLine.values().removeIf(pages -> pages.size() < 2);
        assertThat(pagesByLine).isEmpty();
    }

    @Test
    void everyTopicHasThreePagesAndEveryLifeEventOne() {
        assertThat(LIBRARY.topics(ENGLISH)).allSatisfy(topic -> assertThat(
                LIBRARY.everyPage(ENGLISH).stream().filter(page -> page.topics().contains(topic.slug()))).hasSizeGreaterThanOrEqualTo(3));
        assertThat(LIBRARY.lifeEvents(ENGLISH)).isNotEmpty().allSatisfy(event -> assertThat(
                LIBRARY.everyPage(ENGLISH).stream().filter(page -> page.lifeEvents().contains(event.slug()))).isNotEmpty());
    }

    /** Paragraphs and list entries that are long enough to be somebody's own. */
    private static Stream<String> linesOf(ContentPage page) {
        return PageWords.of(page).stream()
                .flatMap(part -> Stream.of(part.split("\\n\\s*\\n|\\n(?=\\s*(?:[-#]|\\d+\\.\\s))")))
                .map(line -> line.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT))
                .filter(line -> PlainWords.wordsIn(line) >= WORDS_OF_A_LINE_THAT_IS_ITS_OWN);
    }

    private static Map<PageRef, Practical> practicalPages() {
        Map<PageRef, Practical> practical = new LinkedHashMap<>();
        for (ContentPage page : new ArrayList<>(LIBRARY.everyPage(ENGLISH))) {
            practicalOf(page).ifPresent(found -> practical.put(page.ref(), found));
        }
        return practical;
    }

    private static Optional<Practical> practicalOf(ContentPage page) {
        return switch (page) {
            case GuidancePage guide -> guide.practical();
            case Journey journey -> Optional.of(journey.practical());
            case Checker checker -> Optional.of(checker.practical());
            default -> Optional.empty();
        };
    }
}
