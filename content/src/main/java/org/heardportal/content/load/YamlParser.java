package org.heardportal.content.load;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Reads a text as one YAML mapping whose nodes know file and line. Nothing is made from tags, and anchors are refused:
 * content is plain, and a file that points into itself would never end.
 */
final class YamlParser {

    private YamlParser() {
    }

    /** The mapping; empty, with the reason added to the problems, where there is none. */
    static Optional<MappingNode> parse(String file, String text, Problems problems) {
        Optional<Place> strange = strangeCharacter(file, text);
        if (strange.isPresent()) {
            problems.add(strange.get(), "The line holds a control character, such as NUL; content is text");
            return Optional.empty();
        }
        try {
            LoadSettings settings = LoadSettings.builder().setLabel(file).setUseMarks(true).build();
            return mapping(file, new Compose(settings).composeString(text), problems);
        } catch (MarkedYamlEngineException e) {
            Optional<Mark> mark = e.getProblemMark().or(e::getContextMark);
            problems.add(new Place(file, mark.map(Mark::getLine).orElse(0) + 1), "This is not YAML: " + e.getProblem());
            return Optional.empty();
        } catch (YamlEngineException e) {
            problems.add(Place.topOf(file), "This is not YAML: " + e.getMessage());
            return Optional.empty();
        }
    }

    private static Optional<MappingNode> mapping(String file, Optional<Node> root, Problems problems) {
        if (root.isEmpty()) {
            problems.add(Place.topOf(file), "The file is empty");
            return Optional.empty();
        }
        Optional<Node> anchored = firstAnchored(root.get());
        if (anchored.isPresent()) {
            problems.add(Place.of(anchored.get()), "Anchors (&) and aliases (*) are not used in content; write the text out");
            return Optional.empty();
        }
        if (root.get() instanceof MappingNode mapping) {
            return Optional.of(mapping);
        }
        problems.add(Place.of(root.get()), "A content file holds keys with values, such as 'name: Missed bin collection'");
        return Optional.empty();
    }

    private static Optional<Place> strangeCharacter(String file, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t') {
                return Optional.of(new Place(file, 1 + (int) text.substring(0, i).chars().filter(before -> before == '\n').count()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Node> firstAnchored(Node node) {
        if (node.getAnchor().isPresent()) {
            return Optional.of(node);
        }
        if (node instanceof CollectionNode<?> collection) {
            return collection.getValue().stream().flatMap(child -> firstAnchoredIn(child).stream()).findFirst();
        }
        return Optional.empty();
    }

    private static Optional<Node> firstAnchoredIn(Object child) {
        return switch (child) {
            case NodeTuple pair -> firstAnchored(pair.getKeyNode()).or(() -> firstAnchored(pair.getValueNode()));
            case Node node -> firstAnchored(node);
            default -> Optional.empty();
        };
    }

    /** What a node is called when it is not what was wanted. */
    static String wordsFor(Node node) {
        return switch (node) {
            case MappingNode mapping -> "keys with values";
            case SequenceNode sequence -> "a list";
            default -> "a plain value";
        };
    }
}
