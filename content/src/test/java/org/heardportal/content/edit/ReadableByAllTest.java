package org.heardportal.content.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.heardportal.content.edit.TextRemark.Kind;
import org.junit.jupiter.api.Test;

class ReadableByAllTest {

    private static final ReadableByAll LOOK = ReadableByAll.knowing("/services/housing-repairs"::equals);

    @Test
    void aPlainTextNeedsNothing() throws UnreadableText {
        assertThat(remarks("## One\n\nSee [housing repairs](/services/housing-repairs#how) and [the law](https://www.example.org/law).\n\n### Two\n\n**Note:** BBC and NHS.\n\n## Three")).isEmpty();
    }

    @Test
    void aHeadingThatSkipsALevelIsFound() throws UnreadableText {
        assertThat(remarks("## One\n\n#### Two")).containsExactly(new TextRemark("body", Kind.HEADING_SKIPS_A_LEVEL, "Two"));
        assertThat(remarks("#### One\n\n## Two\n\n### Three")).isEmpty();
    }

    @Test
    void boldInPlaceOfAHeadingIsFound() throws UnreadableText {
        assertThat(remarks("**What to do**\n\nCall us.")).containsExactly(new TextRemark("body", Kind.BOLD_FOR_A_HEADING, "What to do"));
    }

    @Test
    void linksThatSayNothingAreFound() throws UnreadableText {
        for (String words : List.of("here", "Click here!", "READ MORE", "https://www.example.org/x", "", "Cliciwch yma")) {
            assertThat(remarks("Go [" + words + "](https://www.example.org/x) now.")).as(words).extracting(TextRemark::kind).containsExactly(Kind.LINK_SAYS_NOTHING);
        }
    }

    @Test
    void linksThatLeadNowhereAreFound() throws UnreadableText {
        assertThat(remarks("See [parking](/services/parking-for-cats).")).containsExactly(new TextRemark("body", Kind.LINK_LEADS_NOWHERE, "/services/parking-for-cats"));
    }

    @Test
    void picturesTablesAndCapitalsAreFound() throws UnreadableText {
        assertThat(remarks("![A bin](https://www.example.org/bin.png)")).extracting(TextRemark::kind).containsExactly(Kind.PICTURE);
        assertThat(remarks("| a | b |\n|---|---|\n| 1 | 2 |")).extracting(TextRemark::kind).containsExactly(Kind.TABLE);
        assertThat(remarks("DO NOT PARK here.")).containsExactly(new TextRemark("body", Kind.ALL_CAPITALS, "DO NOT PARK"));
        assertThat(LOOK.remarksOn(PageText.of("name: DO NOT PARK HERE\n"))).extracting(TextRemark::path).containsExactly("name");
    }

    private static List<TextRemark> remarks(String words) throws UnreadableText {
        return LOOK.remarksOn(PageText.of(PageText.of("body: x\n").with(Map.of("body", words))));
    }
}
