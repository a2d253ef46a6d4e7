package org.heardportal.content.load;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.heardportal.content.SynonymRule;

/** Reads {@code search/synonyms.yaml}: words that mean the same, and words that lead to others. */
final class SynonymsFile {

    private static final int FEWEST_THAT_MEAN_THE_SAME = 2;

    List<SynonymRule> read(Block file) {
        return Stream.concat(
                file.blocksOrNone("same").stream().map(SynonymsFile::same),
                file.blocksOrNone("leadsTo").stream().map(SynonymsFile::leadsTo)).toList();
    }

    private static SynonymRule same(Block block) {
        try (block) {
            List<String> phrases = phrases(block, "words", FEWEST_THAT_MEAN_THE_SAME);
            return new SynonymRule(phrases, phrases);
        }
    }

    private static SynonymRule leadsTo(Block block) {
        try (block) {
            return new SynonymRule(phrases(block, "typed", 1), phrases(block, "meant", 1));
        }
    }

    private static List<String> phrases(Block block, String key, int fewest) {
        boolean there = block.has(key);
        List<Block.Placed> phrases = block.placedTexts(key);
        if (there && phrases.size() < fewest) {
            block.problem(block.place(), "'%s' needs at least %d".formatted(key, fewest));
        }
        for (Block.Placed phrase : phrases) {
            if (!phrase.text().equals(phrase.text().toLowerCase(Locale.ROOT))) {
                block.problem(phrase.place(), "Search words are written in small letters: '%s'".formatted(phrase.text()));
            }
        }
        return phrases.stream().map(Block.Placed::text).toList();
    }
}
