package org.heardportal.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene99.Lucene99HnswVectorsFormat;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.AcceptDocs;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.VectorUtil;
import org.heardportal.search.Meaning;
import org.heardportal.search.SearchDocument;

/**
 * How near the documents of a moment are to what is typed, by what both mean. The vectors lie in an index of their own, because they come later than the
 * words and a graph is dear to make: words are found at once, and this is put beside them when it is ready.
 */
final class Nearness {

    /** Nothing is known. */
    static final Nearness NOTHING = new Nearness(Meaning.NONE, new float[0][], new float[0], List.of(), new int[0]);

    /** A document whose vector is not known yet is taken to be as near as pages that are needed are in the middle: neither lifted nor sunk. */
    static final float UNKNOWN = 0.5f;

    /** A graph that is quick to make: who is missed in it has the words or is one of twenty guesses. */
    private static final Codec GRAPH = new Lucene104Codec() {
        @Override
        public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
            return new Lucene99HnswVectorsFormat(12, 40);
        }
    };

    /** No vector tells of more letters than these. */
    private static final int MOST_LETTERS = 1500;

    private static final String FIELD = "vector";

    private final Meaning meaning;
    private final float[][] byNumber;
    private final float[] fullness;
    private final List<LeafReaderContext> leaves;
    private final int[] numbers;

    private Nearness(Meaning meaning, float[][] byNumber, float[] fullness, List<LeafReaderContext> leaves, int[] numbers) {
        this.meaning = meaning;
        this.byNumber = byNumber;
        this.fullness = fullness;
        this.leaves = leaves;
        this.numbers = numbers;
    }

    /** What is known of these documents, which are in the order of their numbers. */
    static Nearness of(List<SearchDocument> documents, Meaning meaning) throws IOException {
        float[][] byNumber = new float[documents.size()][];
        for (int number = 0; number < documents.size(); number++) {
            byNumber[number] = meaning.of(documents.get(number)).orElse(null);
        }
        int[] numbers = IntStream.range(0, byNumber.length).filter(number -> byNumber[number] != null).toArray();
        Directory directory = InMemory.folder();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig().setCodec(GRAPH).setRAMBufferSizeMB(256))) {
            for (int number : numbers) {
                Document fields = new Document();
                fields.add(new KnnFloatVectorField(FIELD, byNumber[number], VectorSimilarityFunction.DOT_PRODUCT));
                writer.addDocument(fields);
            }
        }
        return new Nearness(meaning, byNumber, fullness(documents), DirectoryReader.open(directory).leaves(), numbers);
    }

    /** The vector of what is typed. */
    Optional<float[]> typed(String words) {
        return meaning.of(words);
    }

    boolean isNothing() {
        return numbers.length == 0;
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
        List<Integer> nearest = new ArrayList<>();
        for (LeafReaderContext leaf : leaves) {
            LeafReader reader = leaf.reader();
            Bits accepted = new Bits() {
                @Override
                public boolean get(int index) {
                    return among.get(numbers[leaf.docBase + index]);
                }

                @Override
                public int length() {
                    return reader.maxDoc();
                }
            };
            for (ScoreDoc near : reader.searchNearestVectors(FIELD, typed, most, AcceptDocs.fromLiveDocs(accepted, reader.maxDoc()), Integer.MAX_VALUE).scoreDocs) {
                nearest.add(numbers[leaf.docBase + near.doc]);
            }
        }
        return nearest;
    }
}
