package org.heardportal.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.ArrayUtil;

/**
 * Weighs each thing that is looked for by itself, and remembers it for the life of an edition: whole queries are seldom typed twice, but they are made of
 * the same few thousand words, and a spelling is tried with all the others as they were. The one not asked for longest is forgotten first.
 */
final class Worths {

    /** Documents of all that is remembered: twenty-four megabytes. Those of the sample council need less than one. */
    private static final int MOST = 3_000_000;

    /** What one costs beside its documents, counted in documents; it bounds how many words that no page has are remembered. */
    private static final int EACH = 32;

    private final IndexSearcher searcher;
    private final Map<Query, Worth> remembered = new LinkedHashMap<>(16, 0.75f, true);
    private int size;

    Worths(IndexReader reader, Ranking ranking) {
        searcher = new IndexSearcher(reader);
        searcher.setSimilarity(ranking.similarity());
        searcher.setQueryCache(null); // this is one
    }

    /** How many documents there are. */
    int documents() {
        return searcher.getIndexReader().maxDoc();
    }

    /** The worth of something; two who ask at once for the same may both weigh it. */
    Worth of(Query query) throws IOException {
        synchronized (remembered) {
            Worth known = remembered.get(query);
            if (known != null) {
                return known;
            }
        }
        Worth worth = weighed(query);
        synchronized (remembered) {
            if (remembered.put(query, worth) == null) {
                size += worth.size() + EACH;
            }
            forget();
        }
        return worth;
    }

    private void forget() {
        Iterator<Worth> longestUnasked = remembered.values().iterator();
        while (size > MOST && longestUnasked.hasNext()) {
            size -= longestUnasked.next().size() + EACH;
            longestUnasked.remove();
        }
    }

    private Worth weighed(Query query) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
        Weighing weighing = new Weighing();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            BulkScorer having = weight.bulkScorer(leaf);
            if (having != null) {
                weighing.base = leaf.docBase;
                having.score(weighing, leaf.reader().getLiveDocs(), 0, DocIdSetIterator.NO_MORE_DOCS);
            }
        }
        return new Worth(Arrays.copyOf(weighing.numbers, weighing.size), Arrays.copyOf(weighing.points, weighing.size));
    }

    /** Notes each document and its points. */
    private static final class Weighing implements LeafCollector {

        private int[] numbers = new int[16];
        private float[] points = new float[16];
        private int size;
        private int base;
        private Scorable scorer;

        @Override
        public void setScorer(Scorable ofLeaf) {
            scorer = ofLeaf;
        }

        @Override
        public void collect(int document) throws IOException {
            numbers = ArrayUtil.grow(numbers, size + 1);
            points = ArrayUtil.grow(points, size + 1);
            numbers[size] = base + document;
            points[size++] = scorer.score();
        }
    }
}
