package org.heardportal.search.quality;

import static org.heardportal.content.Language.ENGLISH;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.heardportal.content.ContentLibrary;
import org.heardportal.content.service.ServiceDefinition;
import org.heardportal.search.Hit;
import org.heardportal.search.SearchIndex;
import org.heardportal.search.SearchQuery;

/** One slip in one word of a service's name, wherever it falls, does not hide the service. */
class MisspeltTitlesTest {

    private static final int SHORTEST_WORD = 5;
    private static final int LOOKED_AT = 3;

    private static final ContentLibrary LIBRARY = ContentLibrary.from(SampleContent.FOLDER);
    private static final SearchIndex INDEX = SearchIndex.over(LIBRARY);

    /** The name of a service with one slip in a word of it. */
    record Slip(String slug, String name, String word, String wrong) {

        String wholeName() {
            return name.replace(word, wrong);
        }
    }

    @Property(tries = 1000, seed = "20261122")
    void the_whole_name_with_a_slip_finds_the_service(@ForAll("slips") Slip slip) {
        Statistics.label("service is among the first three").collect(isFound(slip.slug, slip.wholeName()));
        Statistics.label("service is among the first three").coverage(coverage -> coverage.check(true).percentage(share -> share >= 97));
    }

    @Property(tries = 1000, seed = "20261122")
    void the_word_alone_with_a_slip_finds_the_service(@ForAll("slips") Slip slip) {
        if (isFound(slip.slug, slip.word)) {
            Statistics.label("found by the right word, and by the wrong one").collect(isFound(slip.slug, slip.wrong));
            Statistics.label("found by the right word, and by the wrong one").coverage(coverage -> coverage.check(true).percentage(share -> share >= 90));
        }
    }

    @Provide
    Arbitrary<Slip> slips() {
        List<Slip> right = LIBRARY.services(ENGLISH).stream().flatMap(service -> words(service).stream()
                .map(word -> new Slip(service.slug(), service.name(), word, word))).toList();
        return Combinators.combine(Arbitraries.of(right), Arbitraries.integers().between(0, 3), Arbitraries.integers().between(0, 100),
                Arbitraries.chars().range('a', 'z')).as(MisspeltTitlesTest::slip).filter(slip -> !slip.wrong.equals(slip.word));
    }

    private static List<String> words(ServiceDefinition service) {
        return List.of(service.name().split("[^A-Za-z]+")).stream().filter(word -> word.length() >= SHORTEST_WORD).toList();
    }

    /** A letter too many, too few, another one, or two that changed places. */
    private static Slip slip(Slip right, int kind, int anywhere, char letter) {
        String word = right.word;
        int at = anywhere % (word.length() - 1);
        String before = word.substring(0, at);
        String wrong = switch (kind) {
            case 0 -> before + letter + word.substring(at);
            case 1 -> before + word.substring(at + 1);
            case 2 -> before + letter + word.substring(at + 1);
            default -> before + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
        };
        return new Slip(right.slug, right.name, word, wrong);
    }

    private static boolean isFound(String slug, String words) {
        return INDEX.search(SearchQuery.of(words, ENGLISH)).hits().stream().limit(LOOKED_AT).map(Hit::key).anyMatch(slug::equals);
    }
}
