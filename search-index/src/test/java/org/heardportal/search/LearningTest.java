package org.heardportal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heardportal.content.Language.ENGLISH;
import static org.heardportal.search.Pages.service;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.heardportal.content.SynonymRule;
import org.junit.jupiter.api.Test;

/** When the meaning of pages stands beside their words: once it is learnt, and from one publication to the next. */
class LearningTest {

    private static final float[] HOMES = {1, 0};
    private static final float[] BINS = {0, 1};

    private static final SearchDocument HOME = service("home", "Apply for a council home").under("housing").document();
    private static final SearchDocument BIN = service("bin", "Missed bin collection").under("bins").document();
    private static final SearchDocument CLOSED = service("closed", "Join the housing register").under("housing").closed().document();

    private static final MadeUpMeaning LEARNT = MadeUpMeaning.of(typed -> Optional.of(HOMES).filter(known -> typed.equals("somewhere to live")),
            document -> document.topics().contains("housing") ? HOMES : BINS);

    private static SearchIndex over(Meaning meaning) {
        return SearchIndex.over(List.of(CLOSED, HOME, BIN), SearchPolicy.USUAL, Clock.systemUTC(), meaning);
    }

    private static List<String> found(SearchIndex index, String words) {
        return index.search(SearchQuery.of(words, ENGLISH)).hits().stream().map(Hit::key).toList();
    }

    @Test
    void until_it_is_learnt_pages_are_found_by_their_words() {
        MadeUpMeaning slow = LEARNT.slow();
        try (SearchIndex index = over(slow)) {
            assertThat(found(index, "somewhere to live")).isEmpty();
            assertThat(found(index, "council home")).containsExactly("home");
            slow.learnt().complete(true);
            assertThat(found(index, "somewhere to live")).containsExactly("home", "closed");
        }
    }

    @Test
    void a_change_of_the_policy_alone_leaves_the_meaning_beside_the_pages() {
        MadeUpMeaning once = LEARNT.slow();
        once.learnt().complete(true);
        try (SearchIndex index = over(once)) {
            once.learnt().obtrudeValue(false);
            index.publish(List.of(CLOSED, HOME, BIN), SearchPolicy.of(List.of(new SynonymRule(List.of("pail"), List.of("bin")))));
            assertThat(found(index, "somewhere to live")).containsExactly("home", "closed");
            assertThat(found(index, "pail")).startsWith("bin");
        }
    }

    @Test
    void a_publication_keeps_what_is_known_of_pages_that_stay_as_they_are_and_learns_the_others() {
        SearchDocument changed = service("home", "Swap your council home").under("housing").document();
        MadeUpMeaning meaning = LEARNT.slow();
        meaning.learnt().complete(true);
        try (SearchIndex index = over(meaning)) {
            meaning.learnt().obtrudeValue(false);
            meaning.toLearn().clear();
            index.publish(List.of(CLOSED, changed, BIN), SearchPolicy.USUAL);
            assertThat(meaning.toLearn()).containsExactly("home");
            assertThat(found(index, "somewhere to live")).as("the changed page is not known yet").containsExactly("closed");
            assertThat(found(index, "swap council home")).startsWith("home");
            meaning.learnt().obtrudeValue(true);
            index.publish(List.of(changed, BIN), SearchPolicy.USUAL);
            assertThat(found(index, "somewhere to live")).as("what is gone is not found").containsExactly("home");
            index.publish(List.of(CLOSED, changed, BIN), SearchPolicy.USUAL);
            assertThat(found(index, "somewhere to live")).as("what is there again is found again").containsExactly("home", "closed");
        }
    }

    @Test
    void a_page_that_means_something_else_now_is_found_by_that_alone() {
        try (SearchIndex index = over(LEARNT)) {
            index.publish(List.of(CLOSED, service("home", "Bins of a home").under("bins").document(), service("bin", "Lost keys").under("housing").document()), SearchPolicy.USUAL);
            assertThat(found(index, "somewhere to live")).containsExactly("bin", "closed");
        }
    }

    @Test
    void what_is_learnt_after_the_end_of_the_index_disturbs_nobody() {
        MadeUpMeaning slow = LEARNT.slow();
        over(slow).close();
        assertThat(slow.learnt().complete(true)).isTrue();
        assertThat(slow.learnt()).isNotCompletedExceptionally();
    }
}
