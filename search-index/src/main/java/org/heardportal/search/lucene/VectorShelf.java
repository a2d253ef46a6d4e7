package org.heardportal.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene99.Lucene99HnswVectorsFormat;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.heardportal.search.Meaning;
import org.heardportal.search.SearchDocument;

/**
 * Where the vectors of the documents are written, and brought up to date. They lie in an index of their own, because they come later than the words and a
 * graph is dear to make: of a new publication only vectors that are new or gone change it. Each state of it is a {@link Nearness}, which stays as it is
 * whatever is written afterwards. After a failure it begins anew. Safe for use by many threads.
 */
final class VectorShelf implements AutoCloseable {

    /** A graph that is quick to make: who is missed in it has the words or is one of twenty guesses. */
    private static final Codec GRAPH = new Lucene104Codec() {
        @Override
        public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
            return new Lucene99HnswVectorsFormat(12, 40);
        }
    };

    /** Megabytes; vectors of all documents that a council has, so that they make one graph. */
    private static final int WRITTEN_AT_ONCE = 256;

    private IndexWriter writer;
    private final Map<Identity, Written> written = new HashMap<>();
    private int nextOrdinal;

    /** A document whose vector is in the graph, under its ordinal. */
    private record Written(int ordinal, SearchDocument document, float[] vector) {
    }

    /**
     * What is known of these documents, in place of those before.
     *
     * @param documents in the order of their numbers
     */
    synchronized Nearness with(List<SearchDocument> documents, Meaning meaning) throws IOException {
        boolean whole = false;
        try {
            Nearness nearness = write(documents, meaning);
            whole = true;
            return nearness;
        } finally {
            if (!whole) {
                close();
            }
        }
    }

    private Nearness write(List<SearchDocument> documents, Meaning meaning) throws IOException {
        if (writer == null) {
            writer = new IndexWriter(InMemory.folder(), new IndexWriterConfig().setCodec(GRAPH).setRAMBufferSizeMB(WRITTEN_AT_ONCE).setMergeScheduler(new SerialMergeScheduler()));
        }
        Set<Identity> gone = new HashSet<>(written.keySet());
        float[][] byNumber = new float[documents.size()][];
        for (int number = 0; number < byNumber.length; number++) {
            SearchDocument document = documents.get(number);
            Optional<float[]> vector = vector(document, meaning);
            if (vector.isPresent()) {
                byNumber[number] = vector.get();
                write(document, vector.get());
                gone.remove(Identity.of(document));
            }
        }
        for (Identity identity : gone) {
            writer.deleteDocuments(place(written.remove(identity).ordinal()));
        }
        return new Nearness(documents, byNumber, meaning, DirectoryReader.open(writer), numbersByOrdinal(documents));
    }

    /** As it was written where the document is still the same, which saves to look for it. */
    private Optional<float[]> vector(SearchDocument document, Meaning meaning) {
        Written before = written.get(Identity.of(document));
        return before != null && before.document().equals(document) ? Optional.of(before.vector()) : meaning.of(document);
    }

    private void write(SearchDocument document, float[] vector) throws IOException {
        Identity identity = Identity.of(document);
        Written before = written.get(identity);
        int ordinal = before == null ? nextOrdinal++ : before.ordinal();
        if (before == null) {
            writer.addDocument(fieldsOf(ordinal, vector));
        } else if (!Arrays.equals(before.vector(), vector)) {
            writer.updateDocument(place(ordinal), fieldsOf(ordinal, vector));
        }
        written.put(identity, new Written(ordinal, document, vector));
    }

    private static Document fieldsOf(int ordinal, float[] vector) {
        Document fields = new Document();
        fields.add(new KnnFloatVectorField(Nearness.VECTOR, vector, VectorSimilarityFunction.DOT_PRODUCT));
        fields.add(new StringField(Fields.ORDINAL, Integer.toString(ordinal), Field.Store.NO));
        fields.add(new NumericDocValuesField(Fields.ORDINAL, ordinal));
        return fields;
    }

    private static Term place(int ordinal) {
        return new Term(Fields.ORDINAL, Integer.toString(ordinal));
    }

    private int[] numbersByOrdinal(List<SearchDocument> documents) {
        int[] numbers = new int[nextOrdinal];
        for (int number = 0; number < documents.size(); number++) {
            Written itself = written.get(Identity.of(documents.get(number)));
            if (itself != null) {
                numbers[itself.ordinal()] = number;
            }
        }
        return numbers;
    }

    /** Forgets what was written; what was given out stays readable until it is closed itself. */
    @Override
    public synchronized void close() throws IOException {
        written.clear();
        nextOrdinal = 0;
        if (writer != null) {
            IndexWriter last = writer;
            writer = null;
            last.rollback();
        }
    }
}
