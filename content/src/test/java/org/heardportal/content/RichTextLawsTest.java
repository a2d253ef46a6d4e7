package org.heardportal.content;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every text, also of one that was made to do harm. */
class RichTextLawsTest {

    /** Every tag that Markdown can make here; a link's address is checked by itself. */
    private static final String KNOWN_TAG = "</?(p|h[2-6]|ul|ol|li|strong|em|code|pre|blockquote|hr|br)( start=\"\\d+\"| class=\"language-[^\"<>]*\")?( /)?>"
            + "|<a href=\"(https?://|mailto:|tel:|/(?!/)|#)[^\"<>]*\"( title=\"[^\"<>]*\")?>|</a>";

    @Property(tries = 2000)
    void noMarkdownMakesATagThatIsNotKnown(@ForAll("sources") String source) {
        assertThat(new RichText(source).html().replaceAll(KNOWN_TAG, "")).doesNotContain("<");
    }

    @Provide
    Arbitrary<String> sources() {
        return Arbitraries.of("<", ">", "[", "](", ")", "(", "!", "javascript:", "//x", "/x", "https://x", "\"", "'", "`", "```", "*", "#", "- ", "1. ", "\n", "\n\n", " ",
                "\\", "&lt;", "&#x3c;", "<!--", "-->", "<![CDATA[", "script", "onload=x", "a", "é", "😀", "\t", "    ").list().ofMaxSize(40).map(parts -> String.join("", parts));
    }
}
