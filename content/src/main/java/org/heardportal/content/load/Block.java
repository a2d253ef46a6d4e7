package org.heardportal.content.load;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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
            if (pair.getKeyNode() instanceof ScalarNode key && key.getTag().equals(Tag.STR)) {
                unread.put(key.getValue(), pair.getValueNode());
            } else {
                problems.add(Place.of(pair.getKeyNode()), "A key is one word of text");
            }
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

    boolean has(String key) {
        return unread.containsKey(key);
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

    List<String> textsOrNone(String key) {
        return has(key) ? texts(key) : List.of();
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

    Optional<Block> block(String key) {
        return required(key).flatMap(node -> blockOf(key, node));
    }

    List<Integer> numbers(String key) {
        return items(key).stream().map(node -> numberOf(key, node)).toList();
    }

    int number(String key) {
        return required(key).map(node -> numberOf(key, node)).orElse(0);
    }

    BigDecimal pounds(String key) {
        return parsed(key, "an amount in pounds from 0, such as 28.00", BigDecimal.ZERO, text -> {
            BigDecimal amount = new BigDecimal(text);
            if (amount.signum() < 0 || amount.scale() > 2) {
                throw new NumberFormatException(text);
            }
            return amount;
        });
    }

    boolean yesOrNo(String key) {
        return parsed(key, "true or false", false, text -> switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        });
    }

    LocalDate date(String key) {
        return parsed(key, "a date that exists, such as 2027-03-31", LocalDate.EPOCH, LocalDate::parse);
    }

    List<LocalDate> dates(String key) {
        return items(key).stream().map(node -> parsed(key, node, "a date that exists, such as 2027-03-31", LocalDate.EPOCH, LocalDate::parse)).toList();
    }

    LocalTime timeOr(String key, LocalTime absent) {
        return has(key) ? parsed(key, "a time in quotes, such as \"17:00\"", absent, LocalTime::parse) : absent;
    }

    /** One of the constants, written in lower case with hyphens. */
    <E extends Enum<E>> E choice(String key, Class<E> type) {
        return parsed(key, "one of " + written(type), type.getEnumConstants()[0], text -> constant(type, text));
    }

    <E extends Enum<E>> E choiceOr(String key, Class<E> type, E absent) {
        return has(key) ? choice(key, type) : absent;
    }

    <E extends Enum<E>> List<E> choices(String key, Class<E> type) {
        return items(key).stream()
                .map(node -> parsed(key, node, "one of " + written(type), type.getEnumConstants()[0], text -> constant(type, text)))
                .toList();
    }

    /** A value of another form, made from its text; what the function throws as illegal is reported. */
    <T> T parsed(String key, String wanted, T fallback, Function<String, T> parse) {
        return required(key).map(node -> parsed(key, node, wanted, fallback, parse)).orElse(fallback);
    }

    /** Reports every key that was not asked for. */
    @Override
    public void close() {
        unread.forEach((key, node) -> problems.add(Place.of(node), "The key '%s' is not known here".formatted(key)));
    }

    private <T> T parsed(String key, Node node, String wanted, T fallback, Function<String, T> parse) {
        if (node instanceof ScalarNode scalar) {
            try {
                return parse.apply(scalar.getValue());
            } catch (DateTimeException | IllegalArgumentException e) {
                problems.add(Place.of(node), "'%s' must be %s, not '%s'".formatted(key, wanted, scalar.getValue()));
                return fallback;
            }
        }
        problems.add(Place.of(node), "'%s' must be %s, not %s".formatted(key, wanted, YamlParser.wordsFor(node)));
        return fallback;
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

    private int numberOf(String key, Node node) {
        return parsed(key, node, "a whole number from 1", 1, text -> {
            int number = Integer.parseInt(text);
            if (number < 1) {
                throw new NumberFormatException(text);
            }
            return number;
        });
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> written(constant).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(text));
    }

    private static String written(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Block::written).collect(Collectors.joining(", "));
    }

    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
