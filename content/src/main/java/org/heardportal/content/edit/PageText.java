package org.heardportal.content.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * The text of one content file, its words by their place. An edit writes the words that differ and leaves every other character as it was: comments, order,
 * quotes and empty lines are those of whoever wrote the file.
 */
public final class PageText {

    private final Source source;
    private final MappingNode root;

    private PageText(Source source) throws UnreadableText {
        this.source = source;
        this.root = source.root();
    }

    /**
     * Reads a text.
     *
     * @throws UnreadableText when it is not the text of a content file
     */
    public static PageText of(String text) throws UnreadableText {
        return new PageText(new Source(text));
    }

    /** Every field in the order of the file. */
    public List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        collect("", root, fields);
        return List.copyOf(fields);
    }

    /** The words of one place; empty where the file has none there. */
    public Optional<String> words(String path) {
        return fields().stream().filter(field -> field.path().equals(path)).findFirst().map(Field::words);
    }

    /** The field that a line of the text belongs to; empty for a line before the first. */
    public Optional<Field> at(int line) {
        return fields().stream().filter(field -> field.line() <= line).reduce((earlier, later) -> later);
    }

    /** The lists of the file whose entries have parts of their own, such as {@code contactPoints}, with how many there are. */
    public Map<String, Integer> lists() {
        Map<String, Integer> lists = new LinkedHashMap<>();
        collectLists("", root, lists);
        return lists;
    }

    /** The text with these words at these places. A place that the file does not have is added where its parent is there, unless there are no words for it. */
    public String with(Map<String, String> wordsByPath) {
        Map<String, Field> known = new HashMap<>();
        fields().forEach(field -> known.put(field.path(), field));
        List<Splice> splices = new ArrayList<>();
        wordsByPath.forEach((path, typed) -> {
            String words = clean(typed);
            Field field = known.get(path);
            if (field != null && !clean(field.words()).equals(words)) {
                splices.add(source.replace(entryOf(path), field.shape(), words));
            } else if (field == null && !words.isEmpty()) {
                parentOf(path).map(parent -> source.append(parent, lastPart(path), KnownFields.shapeOf(path), words)).ifPresent(splices::add);
            }
        });
        return Splice.all(source.text(), splices);
    }

    /** The text with one more entry in a list: it has the parts of the last one, without words. */
    public String withItem(String list, List<String> keys) {
        return Splice.all(source.text(), List.of(source.addItem(root, node(list), list, keys)));
    }

    /** The text without an entry of a list. */
    public String withoutItem(String item) {
        if (!(node(parentPath(item)).orElse(null) instanceof SequenceNode list)) {
            return source.text();
        }
        int number = Integer.parseInt(lastPart(item));
        return number >= list.getValue().size() ? source.text() : Splice.all(source.text(), List.of(source.removeItem(list, number)));
    }

    private static void collect(String path, Node node, List<Field> fields) {
        switch (node) {
            case MappingNode mapping -> mapping.getValue().forEach(pair -> collect(join(path, keyOf(pair)), pair.getValueNode(), fields));
            case SequenceNode list when list.getValue().stream().allMatch(ScalarNode.class::isInstance) && !KnownFields.hasParts(lastPart(path)) -> fields.add(new Field(path, Field.Shape.LINES,
                    String.join("\n", list.getValue().stream().map(entry -> ((ScalarNode) entry).getValue().replace('\n', ' ')).toList()), Source.line(list)));
            case SequenceNode list -> {
                for (int i = 0; i < list.getValue().size(); i++) {
                    collect(join(path, Integer.toString(i)), list.getValue().get(i), fields);
                }
            }
            case ScalarNode scalar -> fields.add(new Field(path, isParagraphs(path, scalar) ? Field.Shape.TEXT : Field.Shape.LINE, scalar.getValue().stripTrailing(), Source.line(scalar)));
            default -> throw new IllegalStateException("a node of an unknown kind");
        }
    }

    private static void collectLists(String path, Node node, Map<String, Integer> lists) {
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(pair -> collectLists(join(path, keyOf(pair)), pair.getValueNode(), lists));
        } else if (node instanceof SequenceNode list && (KnownFields.hasParts(lastPart(path)) || list.getValue().stream().anyMatch(MappingNode.class::isInstance))) {
            lists.put(path, list.getValue().size());
            for (int i = 0; i < list.getValue().size(); i++) {
                collectLists(join(path, Integer.toString(i)), list.getValue().get(i), lists);
            }
        }
    }

    private static boolean isParagraphs(String path, ScalarNode scalar) {
        return KnownFields.shapeOf(path) == Field.Shape.TEXT || scalar.getScalarStyle() == ScalarStyle.LITERAL || scalar.getScalarStyle() == ScalarStyle.FOLDED;
    }

    /** Where the words of a path stand, and the mapping or list around them. */
    private Source.Entry entryOf(String path) {
        Node parent = node(parentPath(path)).orElseThrow();
        return new Source.Entry(parent, lastPart(path), node(path).orElseThrow());
    }

    private Optional<MappingNode> parentOf(String path) {
        return node(parentPath(path)).filter(MappingNode.class::isInstance).map(MappingNode.class::cast).filter(node -> node.getFlowStyle() == FlowStyle.BLOCK);
    }

    private Optional<Node> node(String path) {
        Node node = root;
        for (String part : path.isEmpty() ? new String[0] : path.split("\\.")) {
            Optional<Node> child = Source.child(node, part);
            if (child.isEmpty()) {
                return Optional.empty();
            }
            node = child.get();
        }
        return Optional.of(node);
    }

    /** Words as they are kept: without signs that no text holds, with one kind of line end, and without empty space around. */
    static String clean(String typed) {
        return typed.replace("\r\n", "\n").replace('\r', '\n').replaceAll("[\\p{Cc}&&[^\\n\\t]]", "").replaceAll("[ \\t]+(?=\\n|$)", "").stripTrailing().replaceAll("\\A\\n+", "");
    }

    MappingNode root() {
        return root;
    }

    static String keyOf(NodeTuple pair) {
        return ((ScalarNode) pair.getKeyNode()).getValue();
    }

    private static String join(String path, String part) {
        return path.isEmpty() ? part : path + "." + part;
    }

    private static String lastPart(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static String parentPath(String path) {
        return path.contains(".") ? path.substring(0, path.lastIndexOf('.')) : "";
    }

    /** One stretch of the text and what takes its place. */
    record Splice(int from, int to, String words) {

        static String all(String text, List<Splice> splices) {
            StringBuilder result = new StringBuilder(text);
            List<Splice> ordered = new ArrayList<>(splices);
            ordered.sort(Comparator.comparingInt(Splice::from));
            for (int i = ordered.size() - 1; i >= 0; i--) {
                result.replace(ordered.get(i).from(), ordered.get(i).to(), ordered.get(i).words());
            }
            return result.toString();
        }
    }
}
