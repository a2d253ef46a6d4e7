package org.heardportal.search.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heardportal.content.Language.ENGLISH;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.heardportal.content.ContentLibrary;
import org.heardportal.content.PageRef;
import org.heardportal.content.search.JudgedQuery;
import org.heardportal.search.Meaning;
import org.heardportal.search.SearchIndex;
import org.heardportal.search.SearchQuery;
import org.junit.jupiter.api.Test;

/**
 * One or two slips of the pen, wherever they fall in a judged query, do not hide the page that it is about. The slips are made from a seed that stands
 * above the figures in {@code target/search-quality}, with the queries that fell short.
 */
class MisspeltQueriesTest {

    private static final long SEED = 20_261_123;
    private static final int QUERIES = 200;
    private static final int LOOKED_AT = 3;

    /** A little below what was measured, 0.91 and 0.875 by words alone; the aim is nine of ten. */
    private static final double FLOOR = 0.89;
    private static final double FLOOR_BY_WORDS = 0.86;

    /** A slip in a shorter word makes another word more often than none. */
    private static final int SHORTEST_WORD = 4;

    /** A query as it was meant and as it was typed. */
    private record Misspelt(JudgedQuery meant, String typed) {
    }

    private final ContentLibrary library = ContentLibrary.from(SampleContent.FOLDER);
    private final List<Misspelt> misspelt = misspelt(library);

    @Test
    void queries_with_slips_find_their_page_among_the_first_three() throws IOException {
        try (Meaning meaning = new AwaitedMeaning(Meaning.keptIn(AwaitedMeaning.KEPT));
                SearchIndex byMeaning = SearchIndex.over(library, Clock.systemUTC(), meaning); SearchIndex byWords = SearchIndex.over(library)) {
            List<String> lines = new ArrayList<>(List.of("seed " + SEED, "with meaning " + share(byMeaning), "by words " + share(byWords),
                    "spelt right, with meaning " + shareSpeltRight(byMeaning), "Those that fall short:"));
            misspelt.stream().filter(query -> !isFound(byMeaning, query.meant, query.typed))
                    .forEach(query -> lines.add(query.typed + " (" + query.meant.words() + ") -> " + first(byMeaning, query.typed)));
            Figures.write("misspelt-queries", lines);
            assertThat(share(byMeaning)).as("seed %d; %s", SEED, lines).isGreaterThanOrEqualTo(FLOOR);
            assertThat(share(byWords)).as("seed %d, by words alone", SEED).isGreaterThanOrEqualTo(FLOOR_BY_WORDS);
        }
    }

    private double share(SearchIndex index) {
        return misspelt.stream().filter(query -> isFound(index, query.meant, query.typed)).count() / (double) QUERIES;
    }

    private double shareSpeltRight(SearchIndex index) {
        return misspelt.stream().filter(query -> isFound(index, query.meant, query.meant.words())).count() / (double) QUERIES;
    }

    /** Whether one of the pages that answer best is among the first. */
    private static boolean isFound(SearchIndex index, JudgedQuery query, String typed) {
        int best = Collections.max(query.grades().values());
        Set<PageRef> wanted = query.grades().keySet().stream().filter(page -> query.grades().get(page) == best).collect(Collectors.toSet());
        return first(index, typed).stream().anyMatch(wanted::contains);
    }

    private static List<PageRef> first(SearchIndex index, String typed) {
        return index.search(SearchQuery.of(typed, ENGLISH)).hits().stream().limit(LOOKED_AT).map(hit -> new PageRef(hit.kind(), hit.key())).toList();
    }

    private static List<Misspelt> misspelt(ContentLibrary library) {
        List<JudgedQuery> queries = library.judgedQueries().stream().filter(query -> query.language() == ENGLISH && !query.grades().isEmpty())
                .filter(query -> List.of(query.words().split(" ")).stream().anyMatch(word -> word.length() >= SHORTEST_WORD)).toList();
        Random random = new Random(SEED);
        List<Misspelt> misspelt = new ArrayList<>();
        while (misspelt.size() < QUERIES) {
            JudgedQuery meant = queries.get(random.nextInt(queries.size()));
            String typed = meant.words();
            for (int slips = 1 + random.nextInt(2); slips > 0; slips--) {
                typed = withSlip(typed, random);
            }
            if (!typed.equals(meant.words())) {
                misspelt.add(new Misspelt(meant, typed));
            }
        }
        return misspelt;
    }

    /** A letter too many, too few, another one, or two that changed places, in one of the longer words. */
    private static String withSlip(String text, Random random) {
        String[] words = text.split(" ");
        int[] longer = IntStream.range(0, words.length).filter(i -> words[i].length() >= SHORTEST_WORD).toArray();
        int which = longer.length == 0 ? 0 : longer[random.nextInt(longer.length)];
        String word = words[which];
        int at = random.nextInt(Math.max(1, word.length() - 1));
        String before = word.substring(0, at);
        char letter = (char) ('a' + random.nextInt(26));
        words[which] = switch (random.nextInt(4)) {
            case 0 -> before + letter + word.substring(at);
            case 1 -> before + word.substring(at + 1);
            case 2 -> before + letter + word.substring(at + 1);
            default -> before + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
        };
        return String.join(" ", words);
    }
}
