package org.heardportal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heardportal.content.Language.ENGLISH;
import static org.heardportal.search.Pages.service;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SwapTest {

    private static final int READERS = 4;
    private static final int PUBLICATIONS = 60;

    @Test
    void searches_go_on_while_content_is_published_and_see_one_edition_whole() throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService threads = Executors.newFixedThreadPool(READERS);
        try (SearchIndex index = SearchIndex.over(edition(0), List.of())) {
            List<Future<Integer>> readers = new ArrayList<>();
            for (int i = 0; i < READERS; i++) {
                readers.add(threads.submit(reader(index, over)));
            }
            for (int number = 1; number <= PUBLICATIONS; number++) {
                index.publish(edition(number), SearchPolicy.USUAL);
                assertThat(titles(index)).as("at once after publishing").containsOnly("Bin of edition " + number);
            }
            over.set(true);
            for (Future<Integer> reader : readers) {
                assertThat(reader.get(10, TimeUnit.SECONDS)).as("searches of one reader").isPositive();
            }
        } finally {
            over.set(true);
            threads.shutdownNow();
        }
    }

    /** Searches until it is over; fails when an answer is of two editions, or is refused. */
    private static Callable<Integer> reader(SearchIndex index, AtomicBoolean over) {
        return () -> {
            int searches = 0;
            while (!over.get()) {
                assertThat(titles(index).stream().distinct()).hasSize(1);
                searches++;
            }
            return searches;
        };
    }

    private static List<String> titles(SearchIndex index) {
        return index.search(SearchQuery.of("bin", ENGLISH)).hits().stream().map(Hit::title).toList();
    }

    private static List<SearchDocument> edition(int number) {
        return IntStream.range(0, 20).mapToObj(i -> service("bin-" + i, "Bin of edition " + number).document()).toList();
    }
}
