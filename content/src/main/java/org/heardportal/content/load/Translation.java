package org.heardportal.content.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heardportal.content.edit.KnownFields;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Lays the words of a translation over its original. Structure (numbers, dates, links between files) is said once, in the original,
 * so a translation can never promise another thing. Items of a list are matched by their {@code key} or {@code slug}, else by position.
 */
final class Translation {

    private final Problems problems;

    Translation(Problems problems) {
        this.problems = problems;
    }

    /** The original with the words of the translation in their places. */
    MappingNode over(MappingNode original, MappingNode translation) {
        List<NodeTuple> merged = new ArrayList<>(original.getValue());
        for (NodeTuple words : translation.getValue()) {
            String key = YamlParser.keyOf(words);
            Optional<NodeTuple> counterpart = find(original, key);
            if (KnownFields.namesAnEntry(key) && counterpart.isPresent()) {
                continue;
            }
            if (counterpart.isEmpty()) {
                problems.add(Place.of(words.getKeyNode()), "The original has no '%s'".formatted(key));
            } else {
                merged.set(merged.indexOf(counterpart.get()), translated(key, counterpart.get(), words));
            }
        }
        return new MappingNode(original.getTag(), true, merged, original.getFlowStyle(), original.getStartMark(), original.getEndMark());
    }

    private NodeTuple translated(String key, NodeTuple original, NodeTuple words) {
        if (KnownFields.isWords(key)) {
            return words;
        }
        if (original.getValueNode() instanceof MappingNode from && words.getValueNode() instanceof MappingNode to) {
            return new NodeTuple(original.getKeyNode(), over(from, to));
        }
        if (original.getValueNode() instanceof SequenceNode from && words.getValueNode() instanceof SequenceNode to && holdsMappings(from)) {
            return new NodeTuple(original.getKeyNode(), over(from, to));
        }
        problems.add(Place.of(words.getKeyNode()), "A translation gives words only; '%s' comes from the original".formatted(key));
        return original;
    }

    private SequenceNode over(SequenceNode original, SequenceNode translation) {
        List<Node> merged = new ArrayList<>(original.getValue());
        for (int i = 0; i < translation.getValue().size(); i++) {
            if (!(translation.getValue().get(i) instanceof MappingNode words)) {
                problems.add(Place.of(translation.getValue().get(i)), "Here should be keys with values");
                continue;
            }
            Optional<String> identity = identityOf(words);
            int at = identity.isPresent() ? indexOf(merged, identity.get()) : i;
            if (at < 0 || at >= merged.size()) {
                problems.add(Place.of(words), "The original has nothing that this could translate");
            } else if (merged.get(at) instanceof MappingNode from) {
                merged.set(at, over(from, words));
            }
        }
        return new SequenceNode(original.getTag(), true, merged, original.getFlowStyle(), original.getStartMark(), original.getEndMark());
    }

    private static boolean holdsMappings(SequenceNode node) {
        return node.getValue().stream().allMatch(MappingNode.class::isInstance);
    }

    private static int indexOf(List<Node> items, String identity) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof MappingNode item && identityOf(item).filter(identity::equals).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    private static Optional<String> identityOf(MappingNode node) {
        return node.getValue().stream()
                .filter(pair -> KnownFields.namesAnEntry(YamlParser.keyOf(pair)))
                .map(NodeTuple::getValueNode)
                .filter(ScalarNode.class::isInstance)
                .map(value -> ((ScalarNode) value).getValue())
                .findFirst();
    }

    private static Optional<NodeTuple> find(MappingNode node, String key) {
        return node.getValue().stream().filter(pair -> YamlParser.keyOf(pair).equals(key)).findFirst();
    }
}
