package org.heardportal.content.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heardportal.content.edit.Field.Shape;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * The words of a page beside their translation. The original says which words there are; a translation has those of them that somebody has translated. Where an
 * edit only says something else, every other character stays as it was; where words come that had none, or go, the file is written anew in the order of the original.
 */
public final class TranslatedText {

    private static final String STEP = "  ";

    private final PageText original;
    private final Optional<PageText> translation;
    /** Where words of the original stand in the translation. */
    private final Map<String, String> places = new LinkedHashMap<>();

    private TranslatedText(PageText original, Optional<PageText> translation) {
        this.original = original;
        this.translation = translation;
        find("", original.root(), translation.map(PageText::root).map(Node.class::cast), "");
    }

    /**
     * Some words with their translation.
     *
     * @param original the field of the original; its path names both
     * @param words in the other language; empty text where nobody has translated it
     */
    public record Words(Field original, String words) {

        /** Whether residents read the original in its place. */
        public boolean isMissing() {
            return words.isBlank() && !original.words().isBlank();
        }
    }

    /** A page with its translation, which may be empty: then nothing is translated. */
    public static TranslatedText of(PageText original, Optional<PageText> translation) {
        return new TranslatedText(original, translation);
    }

    /** Everything that can be translated, in the order of the original. */
    public List<Words> words() {
        Map<String, Field> translated = translation.map(PageText::fields).orElse(List.of()).stream().collect(Collectors.toMap(Field::path, field -> field, (first, second) -> first));
        return original.fields().stream().filter(field -> KnownFields.isWords(field.key()))
                .map(field -> new Words(field, Optional.ofNullable(places.get(field.path())).map(translated::get).map(Field::words).orElse("")))
                .filter(pair -> !pair.original().words().isBlank() || !pair.words().isBlank()).toList();
    }

    /** How many of its words are not translated. */
    public int missing() {
        return (int) words().stream().filter(Words::isMissing).count();
    }

    /** The text of the translation with these words, by the paths of the original. What is left without words falls back to the original. */
    public String with(Map<String, String> typedByPath) {
        Map<String, String> after = new LinkedHashMap<>();
        boolean sameFields = translation.isPresent();
        for (Words pair : words()) {
            String typed = PageText.clean(typedByPath.getOrDefault(pair.original().path(), pair.words()));
            sameFields &= typed.isBlank() == pair.words().isBlank();
            after.put(pair.original().path(), typed);
        }
        if (sameFields) {
            Map<String, String> inPlace = new LinkedHashMap<>();
            after.forEach((path, words) -> Optional.ofNullable(places.get(path)).ifPresent(place -> inPlace.put(place, words)));
            return translation.get().with(inPlace);
        }
        Map<String, Shape> shapes = original.fields().stream().collect(Collectors.toMap(Field::path, Field::shape, (first, second) -> first));
        String text = String.join("\n", write("", original.root(), new Anew(after, shapes)));
        return text.isEmpty() ? "" : text + "\n";
    }

    private record Anew(Map<String, String> words, Map<String, Shape> shapes) {
    }

    private void find(String path, Node from, Optional<Node> to, String place) {
        switch (from) {
            case MappingNode mapping -> mapping.getValue().forEach(pair -> {
                String key = PageText.keyOf(pair);
                find(join(path, key), pair.getValueNode(), to.flatMap(node -> Source.child(node, key)), join(place, key));
            });
            case SequenceNode list when holdsEntries(list) -> {
                for (int i = 0; i < list.getValue().size(); i++) {
                    int at = counterpart(list.getValue().get(i), i, to);
                    find(join(path, i), list.getValue().get(i), to.flatMap(node -> Source.child(node, Integer.toString(at))), join(place, at));
                }
            }
            default -> to.ifPresent(node -> places.put(path, place));
        }
    }

    /** Entries are matched by what names them, else by their position, as the content is read. */
    private static int counterpart(Node entry, int position, Optional<Node> translated) {
        Optional<String> name = identityOf(entry).map(NodeTuple::getValueNode).map(TranslatedText::value);
        List<Node> others = translated.filter(SequenceNode.class::isInstance).map(node -> ((SequenceNode) node).getValue()).orElse(List.of());
        for (int i = 0; name.isPresent() && i < others.size(); i++) {
            if (identityOf(others.get(i)).map(NodeTuple::getValueNode).map(TranslatedText::value).equals(name)) {
                return i;
            }
        }
        boolean otherIsNamed = position < others.size() && identityOf(others.get(position)).isPresent();
        return otherIsNamed ? others.size() : position;
    }

    private static List<String> write(String path, MappingNode mapping, Anew anew) {
        List<String> lines = new ArrayList<>();
        for (NodeTuple pair : mapping.getValue()) {
            String key = PageText.keyOf(pair);
            String at = join(path, key);
            if (KnownFields.isWords(key)) {
                String words = anew.words().getOrDefault(at, "");
                if (!words.isBlank()) {
                    (key + ":" + value(words, anew.shapes().getOrDefault(at, Shape.LINE))).lines().forEach(lines::add);
                }
            } else if (pair.getValueNode() instanceof MappingNode inner) {
                nested(lines, key, write(at, inner, anew));
            } else if (pair.getValueNode() instanceof SequenceNode list && holdsEntries(list)) {
                nested(lines, key, entries(at, list, anew));
            }
        }
        return lines;
    }

    private static List<String> entries(String path, SequenceNode list, Anew anew) {
        List<String> lines = new ArrayList<>();
        int written = 0;
        for (int i = 0; i < list.getValue().size(); i++) {
            MappingNode entry = (MappingNode) list.getValue().get(i);
            List<String> words = write(join(path, i), entry, anew);
            Optional<NodeTuple> identity = identityOf(entry);
            if (words.isEmpty()) {
                continue;
            }
            identity.ifPresent(pair -> words.addFirst(PageText.keyOf(pair) + ": " + Scalars.line(value(pair.getValueNode()), null, false)));
            while (identity.isEmpty() && written < i) { // a place that nobody has translated, so that the next keeps its own
                lines.add("- {}");
                written++;
            }
            lines.add("- " + words.getFirst());
            words.stream().skip(1).map(TranslatedText::indented).forEach(lines::add);
            written++;
        }
        return lines;
    }

    private static void nested(List<String> lines, String key, List<String> inner) {
        if (!inner.isEmpty()) {
            lines.add(key + ":");
            inner.stream().map(TranslatedText::indented).forEach(lines::add);
        }
    }

    private static String value(String words, Shape shape) {
        return switch (shape) {
            case LINE -> " " + Scalars.line(words.replace('\n', ' '), null, false);
            case TEXT -> " " + Scalars.paragraphs(words, 0);
            case LINES -> words.lines().map(String::strip).filter(line -> !line.isEmpty()).map(line -> "\n" + STEP + "- " + Scalars.line(line, null, false)).collect(Collectors.joining());
        };
    }

    private static String indented(String line) {
        return line.isEmpty() ? "" : STEP + line;
    }

    private static boolean holdsEntries(SequenceNode list) {
        return !list.getValue().isEmpty() && list.getValue().stream().allMatch(MappingNode.class::isInstance);
    }

    private static Optional<NodeTuple> identityOf(Node node) {
        return node instanceof MappingNode mapping
                ? mapping.getValue().stream().filter(pair -> KnownFields.namesAnEntry(PageText.keyOf(pair)) && pair.getValueNode() instanceof ScalarNode).findFirst() : Optional.empty();
    }

    private static String value(Node node) {
        return ((ScalarNode) node).getValue();
    }

    private static String join(String path, Object part) {
        return path.isEmpty() ? part.toString() : path + "." + part;
    }
}
