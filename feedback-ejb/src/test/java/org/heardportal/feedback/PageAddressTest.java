package org.heardportal.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.heardportal.shared.Secret;

/** What is kept of a page's address. */
class PageAddressTest {

    @ParameterizedTest
    @CsvSource({
        "/, /",
        "/services/missed-bin-collection, /services/missed-bin-collection",
        "/services/missed-bin-collection?lang=cy#what, /services/missed-bin-collection",
        "/search, /search",
        "/search?topic=parking&q=, /search",
        "/search?q=bin+not%20emptied&page=2&lang=cy, /search?q=bin+not+emptied",
        "/search?topic=parking&q=skip#top, /search?q=skip",
        "/search?q=bins+ZZ99+3VZ+jo%40example.org, /search?q=bins+%5Bpostcode%5D+%5Bemail+address%5D",
        "/searching?q=bins, /searching",
        "/apply/missed-bin-collection, /apply/missed-bin-collection",
        "/apply/missed-bin-collection/check, /apply/missed-bin-collection/check",
        "/apply/missed-bin-collection/Vd3xYk0QmZ_b1-7Lp9TqWe, /apply/missed-bin-collection/*",
        "/apply/missed-bin-collection/Vd3xYk0QmZ_b1-7Lp9TqWe/where, /apply/missed-bin-collection/*/where",
        "/apply/missed-bin-collection/abcdefghijklmnopqrstuv, /apply/missed-bin-collection/*",
        "/resume/abc, /resume/*",
        "/first-administrator/abc, /first-administrator/*",
        "/requests/R7K2M9X4TQD;jsessionid=1, /requests/R7K2M9X4TQD",
        "/people/jo%40example.org, /people/*",
        "/people/jo@example.org, /people/*",
        "/100%, /100%"})
    void secretsAndPeopleAreLeftOut(String address, String kept) {
        assertThat(PageAddress.withoutSecrets(address)).contains(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "services", "//evil.example.org/x", "https://evil.example.org", "/a\nb", "/a\\b", "?q"})
    void whatIsNoPathOfThisSiteIsNotKept(String address) {
        assertThat(PageAddress.withoutSecrets(address)).isEmpty();
        assertThat(PageAddress.withoutSecrets("/" + "a".repeat(400))).isEmpty();
    }

    @Test
    void noTokenOfOursIsEverKept() {
        for (int i = 0; i < 1000; i++) {
            assertThat(PageAddress.withoutSecrets("/apply/a/" + Secret.mintShort() + "/b")).contains("/apply/a/*/b");
            assertThat(PageAddress.withoutSecrets("/resume/" + Secret.mint())).contains("/resume/*");
        }
    }

    @Property(tries = 300)
    void anyTextIsTakenAndKeepingItTwiceIsKeepingItOnce(@ForAll String text) {
        PageAddress.withoutSecrets("/" + text).ifPresent(kept -> assertThat(PageAddress.withoutSecrets(kept)).contains(kept));
    }

    @Test
    void wordsThatWereSearchedForAreCutToWhatTheColumnHolds() {
        String letters = "\u0645\u0631\u062d\u0628\u0627 ".repeat(100);
        assertThat(PageAddress.withoutSecrets("/search?q=" + URLEncoder.encode(letters, StandardCharsets.UTF_8)).orElseThrow()).startsWith("/search?q=%D9").hasSizeLessThan(400);
    }

    @Property(tries = 300)
    void anyWordsAreTakenAndKeepingThemTwiceIsKeepingThemOnce(@ForAll String words) {
        String kept = PageAddress.withoutSecrets("/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8)).orElseThrow();
        assertThat(kept).hasSizeLessThanOrEqualTo(400);
        assertThat(PageAddress.withoutSecrets(kept)).contains(kept);
    }

    @Test
    void theServiceOfAPageIsInItsAddress() {
        assertThat(PageAddress.service("/services/missed-bin-collection")).contains("missed-bin-collection");
        assertThat(PageAddress.service("/apply/missed-bin-collection/*/where")).contains("missed-bin-collection");
        assertThat(PageAddress.service("/services")).isEmpty();
        assertThat(PageAddress.service("/guidance/privacy")).isEmpty();
        assertThat(PageAddress.service("/")).isEmpty();
    }
}
