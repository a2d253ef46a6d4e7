package org.heardportal.content.load;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Keys with values in a content file, read one key at a time. A value that is missing or wrong is added to the problems
 * and a harmless one is answered in its place, so that reading goes on and finds the rest: what was read is thrown away then.
 * {@link #close} reports the keys that nobody asked for.
 */
final class Block implements AutoCloseable {

    /** A text and where it begins. */
    record Placed(String text, Place place) {
    }

    private final Place place;
    private final Problems problems;
    private final Map<String, Node> unread = new LinkedHashMap<>();

    Block(MappingNode mapping, Problems problems) {
        this.place = Place.of(mapping);
        this.problems = problems;
        for (NodeTuple pair : mapping.getValue()) {
            unread.putIfAbsent(YamlParser.keyOf(pair), pair.getValueNode());
        }
    }

    Place place() {
        return place;
    }

    void problem(Place where, String reason) {
        problems.add(where, reason);
    }

    /** Where the value of a key begins, or the whole when there is none. Ask before the value is read. */
    Place placeOf(String key) {
        return Optional.ofNullable(unread.get(key)).map(Place::of).orElse(place);
    }

    /** Where the first line of a text is: in the styles | and > it begins after the line of its key. Ask before the text is read. */
    Place placeOfText(String key) {
        boolean below = unread.get(key) instanceof ScalarNode text
                && (text.getScalarStyle() == ScalarStyle.LITERAL || text.getScalarStyle() == ScalarStyle.FOLDED);
        return placeOf(key).plusLines(below ? 1 : 0);
    }

    boolean has(String key) {
        return unread.containsKey(key);
    }

    /** The keys that nobody has asked for yet, in the order of the file. */
    List<String> keys() {
        return List.copyOf(unread.keySet());
    }

    /** One or more words on any number of lines. */
    String text(String key) {
        return required(key).map(node -> textOf(key, node)).orElse("");
    }

    /** The text, or an empty one when the key is not there. */
    String textOrNone(String key) {
        return has(key) ? text(key) : "";
    }

    List<String> texts(String key) {
        return items(key).stream().map(node -> textOf(key, node)).toList();
    }

    /** Each text with its place, for texts that name other things; none twice. */
    List<Placed> placedTexts(String key) {
        List<Placed> texts = new ArrayList<>();
        for (Node node : items(key)) {
            Placed text = new Placed(textOf(key, node), Place.of(node));
            if (texts.stream().anyMatch(earlier -> earlier.text.equals(text.text))) {
                problems.add(text.place, "'%s' is there twice in '%s'".formatted(text.text, key));
            }
            texts.add(text);
        }
        return texts;
    }

    /** As {@link #placedTexts}, or nothing when the key is not there. */
    List<Placed> placedTextsOrNone(String key) {
        return has(key) ? placedTexts(key) : List.of();
    }

    <T> T value(String key, Form<T> form) {
        return required(key).map(node -> valueOf(key, node, form)).orElse(form.harmless());
    }

    <T> T valueOr(String key, Form<T> form, T absent) {
        return has(key) ? value(key, form) : absent;
    }

    <T> List<T> values(String key, Form<T> form) {
        return items(key).stream().map(node -> valueOf(key, node, form)).toList();
    }

    Optional<Block> block(String key) {
        return required(key).flatMap(node -> blockOf(key, node));
    }

    List<Block> blocks(String key) {
        List<Block> blocks = new ArrayList<>();
        for (Node node : items(key)) {
            blockOf(key, node).ifPresent(blocks::add);
        }
        return blocks;
    }

    List<Block> blocksOrNone(String key) {
        return has(key) ? blocks(key) : List.of();
    }

    /** Reports every key that was not asked for. */
    @Override
    public void close() {
        unread.forEach((key, node) -> problems.add(Place.of(node), "The key '%s' is not known here".formatted(key)));
    }

    private Optional<Node> required(String key) {
        Node node = unread.remove(key);
        if (node == null) {
            problems.add(place, "The key '%s' is missing".formatted(key));
        }
        return Optional.ofNullable(node);
    }

    private List<Node> items(String key) {
        return required(key).map(node -> {
            if (node instanceof SequenceNode list) {
                return list.getValue();
            }
            problems.add(Place.of(node), "'%s' must be a list, not %s".formatted(key, YamlParser.wordsFor(node)));
            return List.<Node>of();
        }).orElse(List.of());
    }

    private Optional<Block> blockOf(String key, Node node) {
        if (node instanceof MappingNode mapping) {
            return Optional.of(new Block(mapping, problems));
        }
        problems.add(Place.of(node), "'%s' must hold keys with values, not %s".formatted(key, YamlParser.wordsFor(node)));
        return Optional.empty();
    }

    private String textOf(String key, Node node) {
        if (!(node instanceof ScalarNode scalar)) {
            problems.add(Place.of(node), "'%s' must be text, not %s".formatted(key, YamlParser.wordsFor(node)));
            return "";
        }
        if (scalar.getValue().isBlank()) {
            problems.add(Place.of(node), "'%s' is empty; write the text or leave the key out".formatted(key));
        } else if (!scalar.getTag().equals(Tag.STR)) {
            problems.add(Place.of(node), "'%s' must be text; put %s in quotes".formatted(key, scalar.getValue()));
        }
        return scalar.getValue().strip();
    }

    private <T> T valueOf(String key, Node node, Form<T> form) {
        if (!(node instanceof ScalarNode scalar)) {
            problems.add(Place.of(node), "'%s' must be %s, not %s".formatted(key, form.wanted(), YamlParser.wordsFor(node)));
            return form.harmless();
        }
        try {
            return form.parse().apply(scalar.getValue());
        } catch (DateTimeException | IllegalArgumentException e) {
            problems.add(Place.of(node), "'%s' must be %s, not '%s'".formatted(key, form.wanted(), scalar.getValue()));
            return form.harmless();
        }
    }
}
