package org.heardportal.search.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.AcceptDocs;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.VectorUtil;
import org.heardportal.search.Meaning;
import org.heardportal.search.SearchDocument;

/** How near the documents of a moment are to what is typed, by what both mean; a state of the {@link VectorShelf}. */
final class Nearness implements Closeable {

    /** A document whose vector is not known yet is taken to be as near as pages that are needed are in the middle: neither lifted nor sunk. */
    static final float UNKNOWN = 0.5f;

    /** The field that has the vectors. */
    static final String VECTOR = "vector";

    /** No vector tells of more letters than these. */
    private static final int MOST_LETTERS = 1500;

    private static final Comparator<ScoreDoc> NEAREST_FIRST = Comparator.<ScoreDoc>comparingDouble(found -> -found.score).thenComparingInt(found -> found.doc);

    private final Meaning meaning;
    private final float[][] byNumber;
    private final float[] fullness;
    private final DirectoryReader graph;

    /** By the place of a vector in the graph. */
    private final int[] numbers;

    /**
     * What is known of some documents.
     *
     * @param documents in the order of their numbers
     * @param byNumber the vector of each; null where it is not known yet
     * @param graph of these vectors; it is closed with this
     * @param numbersByOrdinal the number of the document that has an ordinal in the graph
     */
    Nearness(List<SearchDocument> documents, float[][] byNumber, Meaning meaning, DirectoryReader graph, int[] numbersByOrdinal) throws IOException {
        this.meaning = meaning;
        this.byNumber = byNumber;
        this.fullness = fullness(documents);
        this.graph = graph;
        numbers = new int[graph.maxDoc()];
        for (LeafReaderContext leaf : graph.leaves()) {
            NumericDocValues ordinals = DocValues.getNumeric(leaf.reader(), Fields.ORDINAL);
            while (ordinals.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                numbers[leaf.docBase + ordinals.docID()] = numbersByOrdinal[(int) ordinals.longValue()];
            }
        }
    }

    /** The vector of what is typed. */
    Optional<float[]> typed(String words) {
        return meaning.of(words);
    }

    boolean isNothing() {
        return graph.numDocs() == 0;
    }

    /** The cosine of the angle between what is typed and a document: 1 says the same, 0 has nothing to do with it. */
    float of(int number, float[] typed) {
        return byNumber[number] == null ? UNKNOWN : VectorUtil.dotProduct(byNumber[number], typed);
    }

    /** How much more a document says than others do: 0 as much as they in the mean, 1 nearly three times as much. */
    float fullness(int number) {
        return fullness[number];
    }

    /** The vector of a document; empty where it is not known yet. */
    Optional<float[]> of(int number) {
        return Optional.ofNullable(byNumber[number]);
    }

    private static float[] fullness(List<SearchDocument> documents) {
        double[] logarithms = documents.stream().mapToDouble(document -> Math.log(Math.clamp(letters(document), 1, MOST_LETTERS))).toArray();
        double mean = Arrays.stream(logarithms).average().orElse(0);
        float[] fullness = new float[logarithms.length];
        for (int number = 0; number < fullness.length; number++) {
            fullness[number] = (float) (logarithms[number] - mean);
        }
        return fullness;
    }

    private static int letters(SearchDocument document) {
        return Stream.concat(Stream.of(document.title(), document.summary(), document.body()), document.alsoCalled().stream()).mapToInt(String::length).sum();
    }

    /** The documents that are nearest to what is typed, of those that may be found. */
    List<Integer> nearest(float[] typed, int most, FixedBitSet among) throws IOException {
        List<ScoreDoc> near = new ArrayList<>();
        for (LeafReaderContext leaf : graph.leaves()) {
            LeafReader reader = leaf.reader();
            AcceptDocs accepted = AcceptDocs.fromLiveDocs(accepted(leaf, among), reader.maxDoc());
            for (ScoreDoc found : reader.searchNearestVectors(VECTOR, typed, most, accepted, Integer.MAX_VALUE).scoreDocs) {
                near.add(new ScoreDoc(numbers[leaf.docBase + found.doc], found.score));
            }
        }
        return near.stream().sorted(NEAREST_FIRST).limit(most).map(found -> found.doc).toList();
    }

    private Bits accepted(LeafReaderContext leaf, FixedBitSet among) {
        Bits live = leaf.reader().getLiveDocs();
        return new Bits() {
            @Override
            public boolean get(int index) {
                return (live == null || live.get(index)) && among.get(numbers[leaf.docBase + index]);
            }

            @Override
            public int length() {
                return leaf.reader().maxDoc();
            }
        };
    }

    @Override
    public void close() throws IOException {
        graph.close();
    }
}
