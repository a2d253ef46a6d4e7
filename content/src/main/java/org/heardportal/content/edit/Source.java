package org.heardportal.content.edit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heardportal.content.edit.PageText.Splice;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A text with the places of its nodes, and the stretches to change in it. */
record Source(String text) {

    private static final String STEP = "  ";

    /** Some words, with the mapping or list around them and the key or number under which they stand there. */
    record Entry(Node parent, String key, Node value) {
    }

    MappingNode root() throws UnreadableText {
        try {
            Optional<Node> root = new Compose(LoadSettings.builder().setUseMarks(true).build()).composeString(text);
            if (root.orElse(null) instanceof MappingNode mapping && mapping.getFlowStyle() == FlowStyle.BLOCK && isPlain(mapping)) {
                return mapping;
            }
            throw new UnreadableText(1, "A content file holds keys with values, such as 'name: Missed bin collection'");
        } catch (MarkedYamlEngineException e) {
            throw new UnreadableText(1 + e.getProblemMark().or(e::getContextMark).map(Mark::getLine).orElse(0), e.getProblem());
        } catch (YamlEngineException e) {
            throw new UnreadableText(1, e.getMessage());
        }
    }

    private static boolean isPlain(Node node) {
        return node.getAnchor().isEmpty() && switch (node) {
            case MappingNode mapping -> mapping.getValue().stream().allMatch(pair -> pair.getKeyNode() instanceof ScalarNode && isPlain(pair.getValueNode()));
            case SequenceNode list -> list.getValue().stream().allMatch(Source::isPlain);
            default -> true;
        };
    }

    static Optional<Node> child(Node node, String part) {
        return switch (node) {
            case MappingNode mapping -> mapping.getValue().stream().filter(pair -> PageText.keyOf(pair).equals(part)).findFirst().map(NodeTuple::getValueNode);
            case SequenceNode list when part.matches("\\d{1,4}") -> list.getValue().stream().skip(Integer.parseInt(part)).findFirst();
            default -> Optional.empty();
        };
    }

    /** Other words in the place of those that are there; a field that may be left out goes with its last word. */
    Splice replace(Entry entry, Field.Shape shape, String words) {
        boolean block = entry.parent() instanceof MappingNode mapping && mapping.getFlowStyle() == FlowStyle.BLOCK;
        if (block && words.isBlank() && KnownFields.mayBeLeftOut(entry.key()) && startsLine(entry)) {
            return new Splice(lineStart(startOf(keyNode(entry))), Math.min(text.length(), endOf(entry.value()) + 1), "");
        }
        int column = block ? column(keyNode(entry)) : column(entry.value());
        boolean inFlow = isFlow(entry.parent());
        return new Splice(startOf(entry.value()), endOf(entry.value()), switch (shape) {
            case LINE -> Scalars.line(words.replace('\n', ' '), (ScalarNode) entry.value(), inFlow);
            case TEXT -> inFlow ? Scalars.quoted(words) : Scalars.paragraphs(words, column);
            case LINES -> lines(words, (SequenceNode) entry.value(), column, inFlow);
        });
    }

    /** A key that the mapping does not have yet, after its last. */
    Splice append(MappingNode parent, String key, Field.Shape shape, String words) {
        int column = column(parent.getValue().getFirst().getKeyNode());
        int at = endOf(parent.getValue().getLast().getValueNode());
        String value = switch (shape) {
            case LINE -> " " + Scalars.line(words.replace('\n', ' '), null, false);
            case TEXT -> " " + Scalars.paragraphs(words, column);
            case LINES -> "\n" + indent(column) + STEP + list(words, column + STEP.length());
        };
        return new Splice(at, at, "\n" + indent(column) + key + ":" + value);
    }

    Splice addItem(MappingNode root, Optional<Node> known, String path, List<String> keys) {
        if (known.orElse(null) instanceof SequenceNode list && list.getFlowStyle() == FlowStyle.BLOCK && !list.getValue().isEmpty()) {
            int column = column(list);
            int at = endOf(list);
            return new Splice(at, at, "\n" + indent(column) + item(keys, column));
        }
        if (known.orElse(null) instanceof SequenceNode list) {
            int column = lineColumn(startOf(list)) + STEP.length();
            return new Splice(startOf(list), endOf(list), "\n" + indent(column) + item(keys, column));
        }
        int at = endOf(root);
        return new Splice(at, at, "\n" + path + ":\n" + STEP + item(keys, STEP.length()));
    }

    Splice removeItem(SequenceNode list, int number) {
        if (list.getValue().size() == 1 || list.getFlowStyle() == FlowStyle.FLOW) {
            return new Splice(startOf(list), endOf(list), "[]");
        }
        Node item = list.getValue().get(number);
        return new Splice(lineStart(startOf(item)), Math.min(text.length(), endOf(item) + 1), "");
    }

    private static String item(List<String> keys, int column) {
        return "- " + keys.stream().map(key -> key + ": " + (KnownFields.hasParts(key) ? "[]" : "\"\"")).collect(Collectors.joining("\n" + indent(column + STEP.length())));
    }

    private String lines(String words, SequenceNode was, int column, boolean inFlow) {
        if (words.isBlank()) {
            return "[]";
        }
        if (inFlow || was.getFlowStyle() == FlowStyle.FLOW && !was.getValue().isEmpty()) {
            return entries(words).map(entry -> Scalars.line(entry, null, true)).collect(Collectors.joining(", ", "[", "]"));
        }
        return was.getFlowStyle() == FlowStyle.FLOW ? "\n" + indent(column) + STEP + list(words, column + STEP.length()) : list(words, column(was));
    }

    private static String list(String words, int column) {
        return entries(words).map(entry -> "- " + Scalars.line(entry, null, false)).collect(Collectors.joining("\n" + indent(column)));
    }

    private static Stream<String> entries(String words) {
        return words.lines().map(String::strip).filter(line -> !line.isEmpty());
    }

    private static Node keyNode(Entry entry) {
        return ((MappingNode) entry.parent()).getValue().stream().filter(pair -> PageText.keyOf(pair).equals(entry.key())).findFirst().orElseThrow().getKeyNode();
    }

    private boolean startsLine(Entry entry) {
        int key = startOf(keyNode(entry));
        return text.substring(lineStart(key), key).isBlank() && ((MappingNode) entry.parent()).getValue().size() > 1;
    }

    private static boolean isFlow(Node node) {
        return node instanceof CollectionNode<?> collection && collection.getFlowStyle() == FlowStyle.FLOW;
    }

    private int startOf(Node node) {
        return index(node.getStartMark().orElseThrow());
    }

    /** Where the last word of a node ends: what follows it (empty lines, a comment, the next key) is not a part of it. */
    private int endOf(Node node) {
        if (node instanceof MappingNode mapping && mapping.getFlowStyle() == FlowStyle.BLOCK && !mapping.getValue().isEmpty()) {
            return endOf(mapping.getValue().getLast().getValueNode());
        }
        if (node instanceof SequenceNode list && list.getFlowStyle() == FlowStyle.BLOCK && !list.getValue().isEmpty()) {
            return endOf(list.getValue().getLast());
        }
        int start = startOf(node);
        int end = index(node.getEndMark().orElseThrow());
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Marks count characters of Unicode, texts count half of some. */
    private int index(Mark mark) {
        return text.offsetByCodePoints(0, Math.min(mark.getIndex(), text.codePointCount(0, text.length())));
    }

    /** The line of the words, counted from 1; a list begins with its first entry. */
    static int line(Node node) {
        return 1 + node.getStartMark().orElseThrow().getLine();
    }

    private static int column(Node node) {
        return node.getStartMark().orElseThrow().getColumn();
    }

    private int lineStart(int index) {
        return text.lastIndexOf('\n', index - 1) + 1;
    }

    private int lineColumn(int index) {
        String line = text.substring(lineStart(index), index);
        return line.length() - line.replaceFirst("^[ -]*", "").length();
    }

    static String indent(int column) {
        return " ".repeat(column);
    }
}
