package org.heardportal.content.edit;

/** A text that is no content file: its words cannot be listed. It can still be mended as a whole. */
public class UnreadableText extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;

    UnreadableText(int line, String reason) {
        super(reason);
        this.line = line;
    }

    /** The line that cannot be read; 1 is the first. */
    public int line() {
        return line;
    }
}
