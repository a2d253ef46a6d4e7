package org.heardportal.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.heardportal.search.lucene.Found.Place;

/** Finds what fits a text and takes a page of it. */
final class Finder {

    private static final Comparator<ScoreDoc> BEST_FIRST = Comparator.<ScoreDoc>comparingDouble(found -> -found.score).thenComparingInt(found -> found.doc);

    /** Of how many documents the meaning is weighed: what is further down by its words and yet near is among the nearest or is not worth a place. */
    private static final int MOST_WEIGHED = 200;

    /** How many of the best tell what was meant: one may be wrong, and a third adds nothing. */
    private static final int LEADING = 2;

    private final Worths worths;
    private final float[] standings;

    Finder(Worths worths, float[] standings) {
        this.worths = worths;
        this.standings = standings;
    }

    /**
     * The places of a page, those that are bet on before those that the ranking found; a page beyond the last one is empty.
     *
     * @param readings the text in each way to read it; what fits any of them fits
     */
    Found find(List<Clauses> readings, Wanted wanted, Optional<Sense> sense, int page, int pageSize) throws IOException {
        long from = (page - 1L) * pageSize;
        long to = from + pageSize;
        int first = wanted.first().size();
        int ranked = (int) Math.clamp(to - first, 1, Math.max(1, standings.length));
        Tally tally = tally(readings);
        FixedBitSet fitting = tally.fitting().clone();
        fitting.and(wanted.shown());
        FixedBitSet passing = fitting.clone();
        passing.and(wanted.passing());
        List<ScoreDoc> inOrder = best(tally, passing, sense.isPresent() ? Math.max(ranked, MOST_WEIGHED) : ranked);
        int total = passing.cardinality() + first;
        if (sense.isPresent()) {
            List<Integer> withoutWords = withoutWords(sense.get(), wanted, fitting);
            total += withoutWords.size();
            List<ScoreDoc> byWords = inOrder;
            List<Integer> leading = weighed(byWords, withoutWords, sense.get()).stream().limit(LEADING).map(found -> found.doc).toList();
            inOrder = weighed(byWords, withoutWords, sense.get().towards(leading));
        }
        wanted.firstShown().forEach(fitting::set);
        double bestScore = inOrder.isEmpty() ? 0 : inOrder.getFirst().score;

        List<Place> places = new ArrayList<>();
        for (long place = from; place < Math.min(to, (long) first + inOrder.size()); place++) {
            if (place < first) {
                places.add(new Place(wanted.first().get((int) place), bestScore, true));
            } else {
                ScoreDoc found = inOrder.get((int) place - first);
                places.add(new Place(found.doc, found.score, false));
            }
        }
        return new Found(total, List.copyOf(places), fitting);
    }

    /** The score of the document that fits best by its words, nought where none fits. */
    double best(List<Clauses> readings, FixedBitSet passing) throws IOException {
        Tally tally = tally(readings);
        double best = 0;
        DocIdSetIterator all = new BitSetIterator(tally.fitting(), 0);
        for (int number = all.nextDoc(); number != DocIdSetIterator.NO_MORE_DOCS; number = all.nextDoc()) {
            if (passing.get(number)) {
                best = Math.max(best, tally.of(number) * standings[number]);
            }
        }
        return best;
    }

    private Tally tally(List<Clauses> readings) throws IOException {
        Tally tally = readings.getFirst().in(worths);
        for (Clauses other : readings.subList(1, readings.size())) {
            tally.orBetter(other.in(worths));
        }
        return tally;
    }

    /** The best of some documents by their points times their {@link Standing}; of those that score alike the first. */
    private List<ScoreDoc> best(Tally tally, FixedBitSet among, int howMany) throws IOException {
        PriorityQueue<ScoreDoc> best = new PriorityQueue<>(BEST_FIRST.reversed());
        DocIdSetIterator all = new BitSetIterator(among, among.length());
        for (int number = all.nextDoc(); number != DocIdSetIterator.NO_MORE_DOCS; number = all.nextDoc()) {
            float score = tally.of(number) * standings[number];
            if (best.size() == howMany && score > best.peek().score) {
                best.remove();
            }
            if (best.size() < howMany) {
                best.add(new ScoreDoc(number, score));
            }
        }
        return best.stream().sorted(BEST_FIRST).toList();
    }

    /** The best by their words, with what they mean added, and among them those without any of the words; the rest follows as it was. */
    private List<ScoreDoc> weighed(List<ScoreDoc> byWords, List<Integer> withoutWords, Sense sense) {
        List<ScoreDoc> weighed = new ArrayList<>();
        withoutWords.forEach(number -> weighed.add(new ScoreDoc(number, sense.of(number) * standings[number])));
        byWords.stream().limit(MOST_WEIGHED).forEach(found -> weighed.add(new ScoreDoc(found.doc, found.score + sense.of(found.doc) * standings[found.doc])));
        weighed.sort(BEST_FIRST);
        byWords.stream().skip(MOST_WEIGHED).forEach(weighed::add);
        return weighed;
    }

    /** Documents that have none of the words and are near in meaning; they are noted as fitting too. */
    private List<Integer> withoutWords(Sense sense, Wanted wanted, FixedBitSet fitting) throws IOException {
        List<Integer> found = new ArrayList<>();
        for (int number : sense.near(wanted.shown())) {
            if (!fitting.getAndSet(number) && wanted.passing().get(number)) {
                found.add(number);
            }
        }
        return found;
    }
}
