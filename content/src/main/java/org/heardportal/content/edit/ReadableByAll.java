package org.heardportal.content.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.heardportal.content.edit.TextRemark.Kind;

/** Looks through the words of a file for what shuts out people who cannot see, who use a keyboard or who read slowly. */
public final class ReadableByAll {

    /** What link texts say that nobody understands in a list of links; in both languages of the portal. */
    private static final Set<String> SAYS_NOTHING = Set.of("here", "click here", "click", "this", "this page", "this link", "link", "more", "read more", "find out more",
            "see here", "go", "page", "website", "yma", "cliciwch yma", "mwy", "darllen mwy", "dolen", "y dudalen hon");

    /** Three words in capitals are no abbreviation any more. */
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,}(?:[ ,]+\\p{Lu}{2,}){2,}");
    private static final Pattern TABLE = Pattern.compile("(?m)^\\s*\\|.*\\|\\s*$");
    private static final Parser PARSER = Parser.builder().build();

    private final Predicate<String> leadsSomewhere;

    private ReadableByAll(Predicate<String> leadsSomewhere) {
        this.leadsSomewhere = leadsSomewhere;
    }

    /**
     * A look that knows the addresses of the portal.
     *
     * @param leadsSomewhere whether a path of the portal, such as {@code /services/housing-repairs}, is a page
     */
    public static ReadableByAll knowing(Predicate<String> leadsSomewhere) {
        return new ReadableByAll(leadsSomewhere);
    }

    /** What to mend, in the order of the file. */
    public List<TextRemark> remarksOn(PageText text) {
        List<TextRemark> remarks = new ArrayList<>();
        text.fields().forEach(field -> remarksOn(field, remarks));
        return List.copyOf(remarks);
    }

    private void remarksOn(Field field, List<TextRemark> remarks) {
        Matcher capitals = CAPITALS.matcher(field.words());
        while (capitals.find()) {
            remarks.add(new TextRemark(field.path(), Kind.ALL_CAPITALS, capitals.group()));
        }
        if (field.shape() == Field.Shape.TEXT) {
            Matcher table = TABLE.matcher(field.words());
            if (table.find()) {
                remarks.add(new TextRemark(field.path(), Kind.TABLE, table.group().strip()));
            }
            PARSER.parse(field.words()).accept(new Look(field.path(), remarks));
        }
    }

    /** Goes through one text. */
    private final class Look extends AbstractVisitor {

        private final String path;
        private final List<TextRemark> remarks;
        private int level;

        private Look(String path, List<TextRemark> remarks) {
            this.path = path;
            this.remarks = remarks;
        }

        @Override
        public void visit(Heading heading) {
            if (level > 0 && heading.getLevel() > level + 1) {
                remarks.add(new TextRemark(path, Kind.HEADING_SKIPS_A_LEVEL, wordsOf(heading)));
            }
            level = heading.getLevel();
            visitChildren(heading);
        }

        @Override
        public void visit(Paragraph paragraph) {
            if (paragraph.getFirstChild() instanceof StrongEmphasis bold && bold.getNext() == null) {
                remarks.add(new TextRemark(path, Kind.BOLD_FOR_A_HEADING, wordsOf(bold)));
            }
            visitChildren(paragraph);
        }

        @Override
        public void visit(Image image) {
            remarks.add(new TextRemark(path, Kind.PICTURE, wordsOf(image).isBlank() ? image.getDestination() : wordsOf(image)));
        }

        @Override
        public void visit(Link link) {
            String words = wordsOf(link);
            String plain = words.toLowerCase(Locale.ROOT).replaceAll("[\\p{Punct}\\s]+", " ").strip();
            if (plain.isEmpty() || SAYS_NOTHING.contains(plain) || words.matches("(?i)(https?://|www\\.).*")) {
                remarks.add(new TextRemark(path, Kind.LINK_SAYS_NOTHING, words.isBlank() ? link.getDestination() : words));
            }
            String address = link.getDestination().replaceFirst("[?#].*$", "");
            if (address.startsWith("/") && !leadsSomewhere.test(address)) {
                remarks.add(new TextRemark(path, Kind.LINK_LEADS_NOWHERE, link.getDestination()));
            }
            visitChildren(link);
        }
    }

    private static String wordsOf(Node node) {
        StringBuilder words = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }
        });
        return words.toString();
    }
}
