package org.heardportal.content.edit;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Writes words so that they are read back as they are, as plainly as they can be written. */
final class Scalars {

    private Scalars() {
    }

    /**
     * One line: without quotes where it means the same so, else with.
     *
     * @param was what stood in its place, which says whether a number stays a number; null where there was nothing
     */
    static String line(String words, ScalarNode was, boolean inFlow) {
        String wrapped = inFlow ? "k: [" + words + "]" : "k: " + words;
        boolean numberWanted = was != null && !was.getTag().equals(Tag.STR);
        return readBack(wrapped).filter(node -> node.getValue().equals(words) && isPlain(node) && (node.getTag().equals(Tag.STR) || numberWanted || was == null && inFlow)).isPresent()
                ? words : quoted(words);
    }

    /** Paragraphs under a key that stands at this column. */
    static String paragraphs(String words, int column) {
        if (words.isBlank()) {
            return "\"\"";
        }
        String indent = Source.indent(column + 2);
        StringBuilder text = new StringBuilder(words.startsWith(" ") ? "|2" : "|");
        words.replace("\t", "    ").lines().forEach(line -> text.append('\n').append(line.isBlank() ? "" : indent + line));
        return text.toString();
    }

    /** In double quotes, whatever it holds. */
    static String quoted(String words) {
        return '"' + words.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t")
                .replace("\u2028", "\\L").replace("\u2029", "\\P").replace("\ufeff", "\\uFEFF") + '"';
    }

    private static boolean isPlain(ScalarNode node) {
        return node.isPlain();
    }

    private static Optional<ScalarNode> readBack(String text) {
        try {
            Node root = new Compose(LoadSettings.builder().build()).composeString(text).orElse(null);
            if (!(root instanceof MappingNode mapping) || mapping.getValue().size() != 1) {
                return Optional.empty();
            }
            Node value = mapping.getValue().getFirst().getValueNode();
            Node only = value instanceof SequenceNode list && list.getValue().size() == 1 ? list.getValue().getFirst() : value;
            return only instanceof ScalarNode scalar ? Optional.of(scalar) : Optional.empty();
        } catch (YamlEngineException notSo) {
            return Optional.empty();
        }
    }
}
