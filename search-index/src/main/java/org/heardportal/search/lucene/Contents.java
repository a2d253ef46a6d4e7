package org.heardportal.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.heardportal.search.SearchDocument;

/**
 * The documents of a moment, indexed, and never changed; several editions with policies of their own can share them. It counts who holds it;
 * whoever made it holds it first, and when the last one releases it, its memory is given back.
 */
final class Contents {

    private final DirectoryReader reader;
    private final SearchDocument[] byNumber;

    private Contents(DirectoryReader reader, List<SearchDocument> documents) throws IOException {
        this.reader = reader;
        byNumber = new SearchDocument[reader.maxDoc()];
        for (LeafReaderContext leaf : reader.leaves()) {
            NumericDocValues ordinals = DocValues.getNumeric(leaf.reader(), Fields.ORDINAL);
            while (ordinals.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                byNumber[leaf.docBase + ordinals.docID()] = documents.get((int) ordinals.longValue());
            }
        }
    }

    /** Indexes the documents. */
    static Contents of(Collection<SearchDocument> documents) throws IOException {
        List<SearchDocument> inOrder = List.copyOf(documents);
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        new Indexing(inOrder).writeTo(directory);
        return new Contents(DirectoryReader.open(directory), inOrder);
    }

    IndexReader reader() {
        return reader;
    }

    /** The document that Lucene knows by this number. */
    SearchDocument document(int number) {
        return byNumber[number];
    }

    /** What each document's score is multiplied by, by its number. */
    float[] standings(Ranking ranking) {
        float[] standings = new float[byNumber.length];
        for (int number = 0; number < standings.length; number++) {
            standings[number] = Standing.of(byNumber[number], ranking);
        }
        return standings;
    }

    /** Keeps it open until {@link #release()}; false when it is too late. */
    boolean hold() {
        return reader.tryIncRef();
    }

    void release() {
        try {
            reader.decRef();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
