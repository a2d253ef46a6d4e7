package org.heardportal.content;

/**
 * A text with headings, lists and links, written in Markdown.
 * Raw HTML in the source is shown as text, and links lead to http, https, mailto, tel or a path of the portal only,
 * so the rendered HTML can be written to a page as it is.
 */
public record RichText(String markdown) {

    /** Nothing to say. */
    public static final RichText EMPTY = new RichText("");

    /** The text as safe HTML block elements; headings begin at {@code h3}. */
    public String html() {
        throw new UnsupportedOperationException("rendered by the Markdown parser");
    }

    /** The words alone, one space between blocks, for the search index and for summaries. */
    public String plain() {
        throw new UnsupportedOperationException("rendered by the Markdown parser");
    }

    public boolean isEmpty() {
        return markdown.isBlank();
    }
}
