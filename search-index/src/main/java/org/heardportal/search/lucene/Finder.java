package org.heardportal.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.heardportal.search.Hit;
import org.heardportal.search.Piece;
import org.heardportal.search.SearchDocument;

/** Runs a query and makes hits of a page of what it finds. */
final class Finder {

    private final Contents contents;
    private final IndexSearcher searcher;
    private final float[] standings;

    Finder(Contents contents, Policy policy) {
        this.contents = contents;
        searcher = new IndexSearcher(contents.reader());
        searcher.setSimilarity(policy.ranking().similarity());
        searcher.setQueryCache(null); // the filters are few and cheap, and words are seldom typed twice in one edition
        standings = contents.standings(policy.ranking());
    }

    /** The hits of a page; a page beyond the last one is empty. */
    Found find(Query query, int page, int pageSize) throws IOException {
        int upTo = (int) Math.clamp((long) page * pageSize, 1, Math.max(1, searcher.getIndexReader().maxDoc()));
        TopDocs best = searcher.search(query, new StandingCollectors(upTo, standings));
        List<Hit> hits = new ArrayList<>();
        for (long place = (page - 1L) * pageSize; place < best.scoreDocs.length; place++) {
            hits.add(hit(best.scoreDocs[(int) place]));
        }
        double bestScore = best.scoreDocs.length == 0 ? 0 : best.scoreDocs[0].score;
        return new Found((int) best.totalHits.value(), bestScore, List.copyOf(hits));
    }

    private Hit hit(ScoreDoc found) {
        SearchDocument document = contents.document(found.doc);
        return new Hit(document.kind(), document.key(), document.language(), document.title(), List.of(new Piece(document.title(), false)),
                document.summary(), List.of(), document.open(), false, found.score);
    }
}
