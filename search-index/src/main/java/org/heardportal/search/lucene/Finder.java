package org.heardportal.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.heardportal.search.Hit;
import org.heardportal.search.Piece;
import org.heardportal.search.SearchDocument;

/** Runs a query and makes hits of a page of what it finds. */
final class Finder {

    private final IndexSearcher searcher;
    private final List<SearchDocument> documents;

    Finder(IndexSearcher searcher, List<SearchDocument> documents) {
        this.searcher = searcher;
        this.documents = documents;
    }

    /** The hits of a page; a page beyond the last one is empty. */
    Found find(Query query, int page, int pageSize) throws IOException {
        int upTo = (int) Math.min((long) page * pageSize, searcher.getIndexReader().maxDoc());
        TopDocs best = searcher.search(query, new StandingCollectors(upTo));
        List<Hit> hits = new ArrayList<>();
        for (long place = (page - 1L) * pageSize; place < best.scoreDocs.length; place++) {
            hits.add(hit(best.scoreDocs[(int) place]));
        }
        double bestScore = best.scoreDocs.length == 0 ? 0 : best.scoreDocs[0].score;
        return new Found((int) best.totalHits.value(), bestScore, List.copyOf(hits));
    }

    private Hit hit(ScoreDoc found) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(found.doc, leaves));
        NumericDocValues ordinals = DocValues.getNumeric(leaf.reader(), Fields.ORDINAL);
        ordinals.advanceExact(found.doc - leaf.docBase);
        SearchDocument document = documents.get((int) ordinals.longValue());
        return new Hit(document.kind(), document.key(), document.language(), document.title(), List.of(new Piece(document.title(), false)),
                document.summary(), List.of(), document.open(), false, found.score);
    }
}
