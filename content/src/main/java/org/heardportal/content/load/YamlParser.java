package org.heardportal.content.load;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

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
        if (!isPlain(root.get(), problems)) {
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

    /** False when a key is no text or is there twice, or when there is an anchor. Goes no deeper than an anchor, because an alias may lead back up. */
    private static boolean isPlain(Node node, Problems problems) {
        if (node.getAnchor().isPresent()) {
            problems.add(Place.of(node), "Anchors (&) and aliases (*) are not used in content; write the text out");
            return false;
        }
        return switch (node) {
            case MappingNode mapping -> keysArePlain(mapping, problems)
                    & areAllPlain(mapping.getValue().stream().map(NodeTuple::getValueNode).toList(), problems);
            case SequenceNode sequence -> areAllPlain(sequence.getValue(), problems);
            default -> true;
        };
    }

    private static boolean areAllPlain(List<Node> nodes, Problems problems) {
        return nodes.stream().filter(node -> !isPlain(node, problems)).count() == 0;
    }

    private static boolean keysArePlain(MappingNode mapping, Problems problems) {
        Set<String> keys = new HashSet<>();
        boolean plain = true;
        for (NodeTuple pair : mapping.getValue()) {
            Node key = pair.getKeyNode();
            if (!(key instanceof ScalarNode) || !key.getTag().equals(Tag.STR)) {
                problems.add(Place.of(key), "A key is one word of text");
                plain = false;
            } else if (!keys.add(keyOf(pair))) {
                problems.add(Place.of(key), "The key '%s' is there twice".formatted(keyOf(pair)));
                plain = false;
            }
        }
        return plain;
    }

    /** The key of a pair; keys are plain text once {@link #parse} has accepted a file. */
    static String keyOf(NodeTuple pair) {
        return ((ScalarNode) pair.getKeyNode()).getValue();
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
