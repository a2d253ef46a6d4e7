package org.heardportal.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.search.Query;

/**
 * A text as it is looked for.
 *
 * @param words each word with the ways to say it, of which the best counts
 * @param required how many of the words a document must have, one at least
 * @param besides what more speaks for a document that has them
 */
record Clauses(List<List<Query>> words, int required, List<Query> besides) {

    /** Enough of some things, with nothing besides. */
    static Clauses enough(List<Query> things, int required) {
        return new Clauses(things.stream().map(List::of).toList(), required, List.of());
    }

    /** The same with more that speaks for a document. */
    Clauses and(List<Query> more) {
        return new Clauses(words, required, Stream.concat(besides.stream(), more.stream()).toList());
    }

    /** Adds up what each document is worth. */
    Tally in(Worths worths) throws IOException {
        Tally tally = new Tally(worths.documents(), required);
        for (List<Query> ways : words) {
            List<Worth> each = new ArrayList<>();
            for (Query way : ways) {
                each.add(worths.of(way));
            }
            tally.add(Worth.best(each));
        }
        for (Query beside : besides) {
            tally.addToFitting(worths.of(beside));
        }
        return tally;
    }
}
