package org.heardportal.web.component;

import static org.assertj.core.api.Assertions.assertThat;

import org.heardportal.web.component.Pages.Page;
import org.junit.jupiter.api.Test;

class PagesTest {

    private static Pages pages(int current, int last) {
        return new Pages(current, last, number -> "/search?page=" + number);
    }

    @Test
    void aListOnOnePageNeedsNoPagination() {
        assertThat(pages(1, 0).isNeeded()).isFalse();
        assertThat(pages(1, 1).isNeeded()).isFalse();
        assertThat(pages(1, 2).isNeeded()).isTrue();
    }

    @Test
    void theFirstTheLastAndTheNeighboursAreNamedAndGapsAreKnown() {
        assertThat(pages(10, 20).getAll()).extracting(Page::number).containsExactly(1, 8, 9, 10, 11, 12, 20);
        assertThat(pages(10, 20).getAll()).filteredOn(Page::gap).extracting(Page::number).containsExactly(8, 20);
        assertThat(pages(10, 20).getAll()).filteredOn(Page::current).extracting(Page::href).containsExactly("/search?page=10");
    }

    @Test
    void theFirstPageHasNothingBeforeItAndTheLastNothingAfter() {
        assertThat(pages(1, 3).getPrevious()).isEmpty();
        assertThat(pages(1, 3).getNext()).map(Page::number).contains(2);
        assertThat(pages(3, 3).getPrevious()).map(Page::number).contains(2);
        assertThat(pages(3, 3).getNext()).isEmpty();
    }
}
