package org.heardportal.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.heardportal.content.Language;
import org.heardportal.search.SearchDocument;

/**
 * Where the documents are written, and brought up to date: of a new publication only what says something else than before is read again. Each state of
 * it is {@link Contents} of their own, which stay as they are whatever is written afterwards. After a failure it begins anew.
 */
final class Shelf implements AutoCloseable {

    private IndexWriter writer;
    private final Map<Identity, Written> written = new HashMap<>();
    private int nextOrdinal;

    /** What is indexed of a document under its place in the list. */
    private record Written(int ordinal, Words words) {
    }

    /** All of a document that is indexed; what else it says of itself can change without a word being read again. */
    private record Words(String title, String summary, List<String> alsoCalled, String body, Optional<Words> original) {

        static Words of(SearchDocument document, Optional<SearchDocument> original) {
            return new Words(document.title(), document.summary(), document.alsoCalled(), document.body(), original.map(text -> of(text, Optional.empty())));
        }
    }

    /** A document that says something else than before, or is new. */
    private record Changed(SearchDocument document, Optional<SearchDocument> original, int ordinal, boolean isNew) {

        void writeTo(IndexWriter writer) {
            try {
                if (isNew) {
                    writer.addDocument(Indexing.fieldsOf(document, original, ordinal));
                } else {
                    writer.updateDocument(place(ordinal), Indexing.fieldsOf(document, original, ordinal));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** These documents in place of those before. Of two with the same identity the later one counts. */
    Contents with(Collection<SearchDocument> documents) throws IOException {
        Map<Identity, SearchDocument> byIdentity = new LinkedHashMap<>();
        documents.forEach(document -> byIdentity.put(Identity.of(document), document));
        boolean whole = false;
        try {
            Contents contents = write(byIdentity);
            whole = true;
            return contents;
        } finally {
            if (!whole) {
                close();
            }
        }
    }

    private Contents write(Map<Identity, SearchDocument> documents) throws IOException {
        if (writer == null) {
            writer = new IndexWriter(InMemory.folder(), Indexing.config());
        }
        for (Identity gone : List.copyOf(written.keySet())) {
            if (!documents.containsKey(gone)) {
                writer.deleteDocuments(place(written.remove(gone).ordinal()));
            }
        }
        List<Changed> changed = new ArrayList<>();
        for (Map.Entry<Identity, SearchDocument> each : documents.entrySet()) {
            changed(each.getKey(), each.getValue(), originalOf(each.getKey(), documents)).ifPresent(changed::add);
        }
        IndexWriter into = writer;
        changed.parallelStream().forEach(each -> each.writeTo(into)); // to read words is most of the work, and no document waits for another
        writer.forceMerge(1); // what is rare and what is not is counted without those that are gone, and one segment is searched quickest
        List<SearchDocument> byOrdinal = new ArrayList<>(Collections.nCopies(nextOrdinal, null));
        documents.forEach((identity, document) -> byOrdinal.set(written.get(identity).ordinal(), document));
        return new Contents(DirectoryReader.open(writer), byOrdinal);
    }

    /** What is to be written of a document; empty where it says what it said before. */
    private Optional<Changed> changed(Identity identity, SearchDocument document, Optional<SearchDocument> original) {
        Words words = Words.of(document, original);
        Written before = written.get(identity);
        if (before != null && before.words().equals(words)) {
            return Optional.empty();
        }
        int ordinal = before == null ? nextOrdinal++ : before.ordinal();
        written.put(identity, new Written(ordinal, words));
        return Optional.of(new Changed(document, original, ordinal, before == null));
    }

    private static Optional<SearchDocument> originalOf(Identity identity, Map<Identity, SearchDocument> documents) {
        return identity.language() == Language.ENGLISH ? Optional.empty() : Optional.ofNullable(documents.get(identity.in(Language.ENGLISH)));
    }

    private static Term place(int ordinal) {
        return new Term(Fields.ORDINAL, Integer.toString(ordinal));
    }

    /** Forgets what was written; contents that were given out stay readable until they are released. */
    @Override
    public void close() throws IOException {
        written.clear();
        nextOrdinal = 0;
        if (writer != null) {
            IndexWriter last = writer;
            writer = null;
            last.rollback();
        }
    }
}
