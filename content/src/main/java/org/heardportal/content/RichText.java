package org.heardportal.content;

import java.util.List;

/**
 * A text with headings, lists and links, written in Markdown and rendered once.
 * Raw HTML in the source is shown as text, and links lead to http, https, mailto, tel or a path of the portal only,
 * so the rendered HTML can be written to a page as it is. Pictures become their words.
 */
public final class RichText {

    /** Nothing to say. */
    public static final RichText EMPTY = new RichText("");

    private static final int HEADING_OF_A_PART = 3;
    private static final int HEADING_OF_A_PAGE = 2;

    private final String markdown;
    private final String html;
    private final String plain;
    private final List<Link> links;

    /** A part of a page, which has a heading of its own: headings in it begin at {@code h3}. */
    public RichText(String markdown) {
        this(markdown, HEADING_OF_A_PART);
    }

    private RichText(String markdown, int firstHeading) {
        Markdown rendered = new Markdown(markdown, firstHeading);
        this.markdown = markdown;
        this.html = rendered.html();
        this.plain = rendered.plain();
        this.links = rendered.links();
    }

    /** The whole body of a page, right under its {@code h1}: headings in it begin at {@code h2}. */
    public static RichText ofPage(String markdown) {
        return new RichText(markdown, HEADING_OF_A_PAGE);
    }

    /** The source. */
    public String markdown() {
        return markdown;
    }

    /** The text as safe HTML block elements. */
    public String html() {
        return html;
    }

    /** The words alone, one space between blocks, for the search index and for summaries. */
    public String plain() {
        return plain;
    }

    /** Every link and picture of the source, in order, also those that are not rendered. */
    public List<Link> links() {
        return links;
    }

    public boolean isEmpty() {
        return markdown.isBlank();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RichText text && markdown.equals(text.markdown) && html.equals(text.html);
    }

    @Override
    public int hashCode() {
        return markdown.hashCode();
    }

    @Override
    public String toString() {
        return plain;
    }

    /**
     * A link or a picture in the source.
     *
     * @param address where it leads
     * @param line how many lines of the source lie before it
     * @param rendered false where it leads to something that pages may not link to
     */
    public record Link(String address, int line, boolean rendered) {
    }
}
