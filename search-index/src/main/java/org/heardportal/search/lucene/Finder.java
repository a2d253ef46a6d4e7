package org.heardportal.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.FixedBitSet;
import org.heardportal.search.lucene.Found.Place;

/** Runs a query and takes a page of what it finds. */
final class Finder {

    private final IndexSearcher searcher;
    private final float[] standings;

    Finder(Contents contents, Policy policy) {
        searcher = new IndexSearcher(contents.reader());
        searcher.setSimilarity(policy.ranking().similarity());
        searcher.setQueryCache(null); // words are seldom typed twice in one edition
        standings = contents.standings(policy.ranking());
    }

    /** The places of a page, those that are bet on before those that the ranking found; a page beyond the last one is empty. */
    Found find(Query query, Wanted wanted, int page, int pageSize) throws IOException {
        long from = (page - 1L) * pageSize;
        long to = from + pageSize;
        int first = wanted.first().size();
        int ranked = (int) Math.clamp(to - first, 1, Math.max(1, standings.length));
        FixedBitSet fitting = new FixedBitSet(standings.length);
        TopDocs best = searcher.search(query, new StandingCollectors(ranked, standings, wanted, fitting));
        wanted.firstShown().forEach(fitting::set);
        double bestScore = best.scoreDocs.length == 0 ? 0 : best.scoreDocs[0].score;

        List<Place> places = new ArrayList<>();
        for (long place = from; place < Math.min(to, (long) first + best.scoreDocs.length); place++) {
            if (place < first) {
                places.add(new Place(wanted.first().get((int) place), bestScore, true));
            } else {
                ScoreDoc found = best.scoreDocs[(int) place - first];
                places.add(new Place(found.doc, found.score, false));
            }
        }
        return new Found((int) best.totalHits.value() + first, bestScore, List.copyOf(places), fitting);
    }
}
