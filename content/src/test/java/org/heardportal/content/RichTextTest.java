package org.heardportal.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RichTextTest {

    /** Every tag that Markdown can make here; a link's address is checked by itself. */
    private static final String KNOWN_TAG = "</?(p|h[2-6]|ul|ol|li|strong|em|code|pre|blockquote|hr|br)( start=\"\\d+\"| class=\"language-[^\"<>]*\")?( /)?>"
            + "|<a href=\"(https?://|mailto:|tel:|/(?!/)|#)[^\"<>]*\"( title=\"[^\"<>]*\")?>|</a>";

    @Test
    void headingsBeginUnderTheHeadingOfThePart() {
        assertThat(new RichText("# One\n\n## Two\n\n###### Six").html()).isEqualTo("<h3>One</h3>\n<h4>Two</h4>\n<h6>Six</h6>\n");
        assertThat(new RichText("### One\n\n#### Two").html()).isEqualTo("<h3>One</h3>\n<h4>Two</h4>\n");
        assertThat(RichText.ofPage("# One\n\n## Two").html()).isEqualTo("<h2>One</h2>\n<h3>Two</h3>\n");
    }

    @Test
    void listsLinksAndEmphasisAreRendered() {
        assertThat(new RichText("- **bins**\n- see [this](/services/bins)").html())
                .isEqualTo("<ul>\n<li><strong>bins</strong></li>\n<li>see <a href=\"/services/bins\">this</a></li>\n</ul>\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "words <img src=x onerror=alert(1)>", "\"><svg onload=alert(1)>", "<div\nonclick=x>"})
    void rawHtmlIsShownAsText(String source) {
        assertThat(new RichText(source).html()).doesNotContain("<script", "<img", "<svg", "<div").contains("&lt;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "JaVaScRiPt:alert(1)", "java&#x0A;script:alert(1)", "data:text/html;base64,PHNjcmlwdD4=", "vbscript:x",
        "//evil.example.org", "/\\evil.example.org", "\\\\evil.example.org", "evil.html", "file:///etc/passwd", "ftp://example.org"})
    void aLinkThatLeadsAstrayBecomesItsWords(String address) {
        RichText text = new RichText("See [these *words*](<" + address + ">).");
        assertThat(text.html()).isEqualTo("<p>See these <em>words</em>.</p>\n");
        assertThat(text.links()).singleElement().satisfies(link -> assertThat(link.rendered()).isFalse());
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/x?y=1", "http://example.org", "mailto:help@example.org", "tel:01914980100", "/", "/a-to-z", "#part"})
    void aLinkThatPagesMayHaveIsKept(String address) {
        assertThat(new RichText("[words](" + address + ")").html()).isEqualTo("<p><a href=\"" + address + "\">words</a></p>\n");
    }

    @Test
    void aPictureBecomesItsWords() {
        assertThat(new RichText("![a map](https://example.org/map.png)").html()).isEqualTo("<p>a map</p>\n");
    }

    @Test
    void plainWordsHaveOneSpaceBetweenBlocks() {
        RichText text = new RichText("# When\n\nOn **bin** day.\nBy 7am.\n\n- one\n- [two](/x)\n");
        assertThat(text.plain()).isEqualTo("When On bin day. By 7am. one two");
        assertThat(RichText.EMPTY.plain()).isEmpty();
        assertThat(RichText.EMPTY.isEmpty()).isTrue();
    }
}
