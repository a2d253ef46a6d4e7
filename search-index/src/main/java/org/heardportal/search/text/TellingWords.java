package org.heardportal.search.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.spell.LuceneLevenshteinDistance;
import org.heardportal.search.text.QueryStems.Word;

/** How much each word tells among queries, and how like two queries are by the words they share. */
final class TellingWords {

    /** Fewer letters leave too many other words one letter away. */
    private static final int LETTERS_FOR_ONE_SLIP = 5;
    private static final int LETTERS_FOR_TWO_SLIPS = 8;

    private final Map<String, Integer> queriesByStem = new HashMap<>();
    private final int queries;

    TellingWords(Collection<QueryStems> all) {
        queries = all.size();
        all.forEach(query -> query.stems().forEach(stem -> queriesByStem.merge(stem, 1, Integer::sum)));
    }

    /** From 0 to 1: what the two have in common of all that they tell. */
    double likeness(QueryStems one, QueryStems other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        if (isSlip(one.joined(), other.joined())) {
            return 1;
        }
        List<Word> left = new ArrayList<>(other.words());
        double shared = 0;
        double all = 0;
        for (Word word : one.words()) {
            Optional<Word> same = left.stream().filter(candidate -> candidate.stem().equals(word.stem())).findFirst()
                    .or(() -> left.stream().filter(candidate -> isSlip(word.stem(), candidate.stem()) || isSlip(word.typed(), candidate.typed())).findFirst());
            double weight = same.map(found -> Math.min(weight(word), weight(found))).orElseGet(() -> weight(word));
            all += weight;
            shared += same.isPresent() ? weight : 0;
            same.ifPresent(left::remove);
        }
        all += left.stream().mapToDouble(this::weight).sum();
        return shared / all;
    }

    private double weight(Word word) {
        return Math.log(1 + (queries + 1.0) / queriesByStem.getOrDefault(word.stem(), 1));
    }

    /** The same word, or one with a slip or two where it is long; the first letter is seldom wrong. */
    private static boolean isSlip(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        int shorter = Math.min(one.length(), other.length());
        int longer = Math.max(one.length(), other.length());
        int slips = shorter >= LETTERS_FOR_TWO_SLIPS ? 2 : shorter >= LETTERS_FOR_ONE_SLIP ? 1 : 0;
        if (slips == 0 || longer - shorter > slips || one.charAt(0) != other.charAt(0)) {
            return false;
        }
        // 1 minus slips by length of the shorter; two neighbours that changed places are one slip
        return (1 - new LuceneLevenshteinDistance().getDistance(one, other)) * shorter <= slips + 1e-3;
    }
}
