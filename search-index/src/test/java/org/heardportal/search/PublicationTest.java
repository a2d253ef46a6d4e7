package org.heardportal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.heardportal.content.Language.ENGLISH;
import static org.heardportal.content.Language.WELSH;
import static org.heardportal.search.Pages.guidance;
import static org.heardportal.search.Pages.service;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.heardportal.content.Language;
import org.heardportal.content.SynonymRule;
import org.heardportal.content.service.Channel;
import org.junit.jupiter.api.Test;

/** A publication writes only what says something else than before; nobody can tell it from an index that was made anew. */
class PublicationTest {

    private static final List<String> WORDS = List.of("bin", "skip", "permit", "parking", "garden", "waste", "street", "light", "badge", "tax", "school", "bus");
    private static final List<String> QUERIES = List.of("bin", "skip permit", "parking in the street", "gardn waste", "schol bus", "tax badge light", "streetlight");

    /** What begins with the same letter means nearly the same. */
    private static final Meaning BY_NAME = MadeUpMeaning.of(typed -> Optional.of(byName(typed)), document -> document.language() == ENGLISH ? byName(document.title()) : null);

    private final Map<String, SearchDocument> pages = new LinkedHashMap<>();

    @Property(tries = 30)
    void whatever_is_published_one_after_the_other_is_found_as_if_it_was_all_that_ever_was(@ForAll long seed) {
        Random random = new Random(seed);
        pages.clear();
        try (SearchIndex index = SearchIndex.over(List.of(), SearchPolicy.USUAL, Clock.systemUTC(), BY_NAME)) {
            for (int publication = 0; publication < 4; publication++) {
                for (int change = 0; change < 8; change++) {
                    change(random);
                }
                SearchPolicy policy = random.nextBoolean() ? SearchPolicy.USUAL : SearchPolicy.of(List.of(new SynonymRule(List.of("bin"), List.of("waste"))));
                index.publish(pages.values(), policy);
                try (SearchIndex anew = SearchIndex.over(pages.values(), policy, Clock.systemUTC(), BY_NAME)) {
                    assertSame(index, anew);
                }
            }
        }
    }

    private static float[] byName(String name) {
        double angle = name.charAt(0) * 0.7 + name.length() * 0.01;
        return new float[] {(float) Math.cos(angle), (float) Math.sin(angle)};
    }

    private void change(Random random) {
        String key = "p" + random.nextInt(12);
        Language language = random.nextInt(4) == 0 ? WELSH : ENGLISH;
        if (random.nextInt(5) == 0) {
            pages.remove(key + language);
            return;
        }
        Pages page = random.nextInt(4) == 0 ? guidance(key, words(random, 3)) : service(key, words(random, 3));
        page.in(language).calledAlso(words(random, 2)).saying(words(random, 5)).body(words(random, 20)).under(words(random, 1)).through(Channel.values()[random.nextInt(2)]);
        pages.put(key + language, random.nextInt(5) == 0 ? page.closed().document() : page.document());
    }

    private static String words(Random random, int many) {
        return String.join(" ", random.ints(many, 0, WORDS.size()).mapToObj(WORDS::get).toList());
    }

    private static void assertSame(SearchIndex index, SearchIndex anew) {
        for (Language language : Language.values()) {
            for (String query : QUERIES) {
                assertThat(index.search(SearchQuery.of(query, language))).as("%s in %s", query, language).isEqualTo(anew.search(SearchQuery.of(query, language)));
            }
            assertThat(index.suggest("pa", language, 5)).isEqualTo(anew.suggest("pa", language, 5));
        }
    }

    @Test
    void the_spelling_knows_the_words_of_now() {
        try (SearchIndex index = SearchIndex.over(List.of(service("a", "Allotments").document()), List.of())) {
            assertThat(corrected(index, "alotments")).isEqualTo("allotments");
            index.publish(List.of(service("a", "Swimming").document()), SearchPolicy.USUAL);
            assertThat(index.search(SearchQuery.of("alotments", ENGLISH)).correction()).isEmpty();
            assertThat(corrected(index, "swiming")).isEqualTo("swimming");
            index.publish(List.of(service("a", "Swimming").document()), SearchPolicy.of(List.of(new SynonymRule(List.of("lido"), List.of("swimming")))));
            assertThat(corrected(index, "lidoo")).as("a word of a rule").isEqualTo("lido");
        }
    }

    @Test
    void a_translation_that_goes_leaves_the_english_page_to_its_readers() {
        SearchDocument english = service("bins", "Missed bin").document();
        SearchDocument welsh = service("bins", "Bin a gollwyd").in(WELSH).document();
        try (SearchIndex index = SearchIndex.over(List.of(english, welsh), List.of())) {
            assertThat(index.search(SearchQuery.of("missed bin", WELSH)).hits()).extracting(Hit::language).containsExactly(WELSH);
            index.publish(List.of(english), SearchPolicy.USUAL);
            assertThat(index.search(SearchQuery.of("missed bin", WELSH)).hits()).extracting(Hit::language).containsExactly(ENGLISH);
            index.publish(List.of(service("bins", "Lost sack").document(), welsh), SearchPolicy.USUAL);
            assertThat(index.search(SearchQuery.of("lost sack", WELSH)).hits()).as("the translation is found by the English words of now").extracting(Hit::language).containsExactly(WELSH);
        }
    }

    @Test
    void what_fails_leaves_what_was_published_and_the_next_publication_is_whole() {
        SearchDocument bins = service("bins", "Missed bin").document();
        SearchDocument broken = service("broken", "Broken").calledAlso("a b ".repeat(20_000)).document();
        try (SearchIndex index = SearchIndex.over(List.of(bins), List.of())) {
            assertThatException().isThrownBy(() -> index.publish(List.of(service("skip", "Skip permit").document(), broken), SearchPolicy.USUAL));
            assertThat(index.search(SearchQuery.of("missed bin", ENGLISH)).hits()).extracting(Hit::key).containsExactly("bins");
            index.publish(List.of(bins, service("skip", "Skip permit").document()), SearchPolicy.USUAL);
            assertThat(index.search(SearchQuery.of("skip", ENGLISH)).hits()).extracting(Hit::key).containsExactly("skip");
            assertThat(index.search(SearchQuery.of("missed bin", ENGLISH)).hits()).extracting(Hit::key).containsExactly("bins");
        }
    }

    private static String corrected(SearchIndex index, String typed) {
        return index.search(SearchQuery.of(typed, ENGLISH)).correction().orElseThrow().better();
    }
}
