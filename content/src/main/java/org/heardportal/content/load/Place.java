package org.heardportal.content.load;

import org.heardportal.content.ContentProblem;
import org.snakeyaml.engine.v2.nodes.Node;

/** A line of a content file; 1 is the first. */
record Place(String file, int line) {

    /** The start of a file, for what concerns it as a whole. */
    static Place topOf(String file) {
        return new Place(file, 1);
    }

    /** Where a node begins. Nodes know their file, so a node keeps its place when it is merged into a translation. */
    static Place of(Node node) {
        return node.getStartMark().map(mark -> new Place(mark.getName(), mark.getLine() + 1)).orElseThrow();
    }

    Place plusLines(int lines) {
        return new Place(file, line + lines);
    }

    ContentProblem problem(String reason) {
        return new ContentProblem(file, line, reason);
    }
}
