package org.heardportal.search.lucene;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FilterCollector;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.FilterScorable;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/** Collects the best documents by their score times their {@link Standing}, and counts all that fit. */
final class StandingCollectors implements CollectorManager<StandingCollectors.StandingCollector, TopDocs> {

    private final TopScoreDocCollectorManager best;

    StandingCollectors(int howMany) {
        best = new TopScoreDocCollectorManager(howMany, Integer.MAX_VALUE);
    }

    @Override
    public StandingCollector newCollector() {
        return new StandingCollector(best.newCollector());
    }

    @Override
    public TopDocs reduce(Collection<StandingCollector> collectors) throws IOException {
        return best.reduce(collectors.stream().map(collector -> collector.best).toList());
    }

    /** Hands each document on with the score it has in the end. */
    static final class StandingCollector extends FilterCollector {

        private final TopScoreDocCollector best;

        StandingCollector(TopScoreDocCollector best) {
            super(best);
            this.best = best;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
            NumericDocValues standings = DocValues.getNumeric(context.reader(), Fields.STANDING);
            return new FilterLeafCollector(super.getLeafCollector(context)) {
                private double standing;

                @Override
                public void setScorer(Scorable scorer) throws IOException {
                    super.setScorer(new FilterScorable(scorer) {
                        @Override
                        public float score() throws IOException {
                            return (float) (in.score() * standing);
                        }
                    });
                }

                @Override
                public void collect(int document) throws IOException {
                    standings.advanceExact(document);
                    standing = Double.longBitsToDouble(standings.longValue());
                    super.collect(document);
                }
            };
        }
    }
}
