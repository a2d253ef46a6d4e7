package org.heardportal.content;

/** One thing that is wrong in a content file: the file's path within the content folder, the line (1 is the first), and the reason in words. */
public record ContentProblem(String file, int line, String reason) {

    @Override
    public String toString() {
        return file + ":" + line + ": " + reason;
    }
}
