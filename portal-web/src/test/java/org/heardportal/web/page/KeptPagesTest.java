package org.heardportal.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class KeptPagesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void aPageIsFoundForTheSameAddressContentFiguresAndDayOnly() {
        KeptPages pages = new KeptPages();
        pages.keep(new PageKey("/contact", "", 7, "", TODAY), page("a"));
        assertThat(pages.find(new PageKey("/contact", "", 7, "", TODAY))).isPresent();
        assertThat(pages.find(new PageKey("/contact", "lang=cy", 7, "", TODAY))).isEmpty();
        assertThat(pages.find(new PageKey("/contact", "", 8, "", TODAY))).isEmpty();
        assertThat(pages.find(new PageKey("/contact", "", 7, "1", TODAY))).isEmpty();
        assertThat(pages.find(new PageKey("/contact", "", 7, "", TODAY.plusDays(1)))).isEmpty();
    }

    @Test
    void theOnesNotAskedForMakeRoom() {
        KeptPages pages = new KeptPages();
        byte[] noise = new byte[1024 * 1024]; // does not shrink, so each page takes two of sixteen mebibytes
        new Random(1).nextBytes(noise);
        PageKey first = new PageKey("/", "", 1, "", TODAY);
        pages.keep(first, new KeptPage("text/html", noise));
        for (int i = 0; i < 20; i++) {
            pages.keep(new PageKey("/search", "q=" + i, 1, "", TODAY), new KeptPage("text/html", noise));
            assertThat(pages.find(first)).as("asked for all the time").isPresent();
        }
        assertThat(pages.find(new PageKey("/search", "q=0", 1, "", TODAY))).isEmpty();
        assertThat(pages.find(new PageKey("/search", "q=19", 1, "", TODAY))).isPresent();
    }

    @Test
    void aLongQueryIsNotKept() {
        assertThat(new PageKey("/search", "q=" + "a".repeat(200), 1, "", TODAY).isWorthKeeping()).isFalse();
        assertThat(new PageKey("/search", "q=bin", 1, "", TODAY).isWorthKeeping()).isTrue();
    }

    @Test
    void otherBytesHaveAnotherTagAndSoHaveTheCompressedOnes() {
        assertThat(page("a").tag(false)).isEqualTo(page("a").tag(false)).isNotEqualTo(page("b").tag(false)).isNotEqualTo(page("a").tag(true))
                .matches("\"[0-9a-f]{32}\"");
    }

    @Test
    void theCompressedBytesAreThePage() throws Exception {
        try (GZIPInputStream bytes = new GZIPInputStream(new ByteArrayInputStream(page("<h1>Caf\u00e9</h1>").bytes(true)))) {
            assertThat(new String(bytes.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("<h1>Caf\u00e9</h1>");
        }
    }

    private static KeptPage page(String text) {
        return new KeptPage("text/html;charset=UTF-8", text.getBytes(StandardCharsets.UTF_8));
    }
}
