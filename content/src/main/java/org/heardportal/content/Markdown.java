package org.heardportal.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Turns Markdown into HTML that is safe on any page, and into its words.
 * Raw HTML becomes visible text. A link to anything but http, https, mailto, tel or a path of the portal, and every picture,
 * is replaced by its words: pages of the portal load nothing from elsewhere.
 */
final class Markdown {

    /** HTML knows six levels; what would lie deeper stays at the last. */
    private static final int DEEPEST_HEADING = 6;

    /** A path begins with one slash: two would name another host. A backslash counts as a slash in browsers. */
    private static final Pattern SAFE_ADDRESS =
            Pattern.compile("(https?://|mailto:|tel:|/(?![/\\\\])|#)[^\\s\\\\]*|/", Pattern.CASE_INSENSITIVE);

    private static final Parser PARSER = Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();

    /** Its own sanitising of addresses drops telephone links and marks all as nofollow: {@link Cleaning} does it before. */
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().escapeHtml(true).percentEncodeUrls(true).build();

    private final String html;
    private final String plain;
    private final List<RichText.Link> links = new ArrayList<>();

    Markdown(String source, int firstHeading) {
        Node document = PARSER.parse(source);
        document.accept(new Cleaning(firstHeading - highestHeading(document)));
        Words words = new Words();
        document.accept(words);
        html = RENDERER.render(document);
        plain = words.joined();
    }

    String html() {
        return html;
    }

    String plain() {
        return plain;
    }

    List<RichText.Link> links() {
        return List.copyOf(links);
    }

    /** The level of the highest heading: authors may begin with any number of signs, the page begins at the level that follows its own. */
    private static int highestHeading(Node document) {
        int[] highest = {DEEPEST_HEADING};
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                highest[0] = Math.min(highest[0], heading.getLevel());
            }
        });
        return highest[0];
    }

    /** Shifts headings, and puts words in the place of what may not be rendered. */
    private final class Cleaning extends AbstractVisitor {

        private final int shift;

        private Cleaning(int shift) {
            this.shift = shift;
        }

        @Override
        public void visit(Heading heading) {
            heading.setLevel(Math.min(DEEPEST_HEADING, heading.getLevel() + shift));
            visitChildren(heading);
        }

        @Override
        public void visit(Link link) {
            visitChildren(link);
            boolean safe = SAFE_ADDRESS.matcher(link.getDestination()).matches();
            note(link, link.getDestination(), safe);
            if (!safe) {
                replaceByWords(link);
            }
        }

        @Override
        public void visit(Image image) {
            visitChildren(image);
            note(image, image.getDestination(), false);
            replaceByWords(image);
        }

        private void note(Node node, String address, boolean safe) {
            int line = node.getSourceSpans().isEmpty() ? 0 : node.getSourceSpans().getFirst().getLineIndex();
            links.add(new RichText.Link(address, line, safe));
        }

        private static void replaceByWords(Node node) {
            for (Node child = node.getFirstChild(); child != null; child = node.getFirstChild()) {
                node.insertBefore(child);
            }
            node.unlink();
        }
    }

    /** Gathers the words, one space between blocks. */
    private static final class Words extends AbstractVisitor {

        private final StringBuilder words = new StringBuilder();

        private String joined() {
            return words.toString().strip().replaceAll("\\s+", " ");
        }

        @Override
        protected void visitChildren(Node parent) {
            super.visitChildren(parent);
            if (parent instanceof Block) {
                words.append(' ');
            }
        }

        @Override
        public void visit(Text text) {
            words.append(text.getLiteral());
        }

        @Override
        public void visit(Code code) {
            words.append(code.getLiteral());
        }

        @Override
        public void visit(HtmlInline html) {
            words.append(html.getLiteral());
        }

        @Override
        public void visit(HtmlBlock html) {
            words.append(html.getLiteral()).append(' ');
        }

        @Override
        public void visit(FencedCodeBlock code) {
            words.append(code.getLiteral()).append(' ');
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            words.append(code.getLiteral()).append(' ');
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            words.append(' ');
        }

        @Override
        public void visit(HardLineBreak lineBreak) {
            words.append(' ');
        }
    }
}
