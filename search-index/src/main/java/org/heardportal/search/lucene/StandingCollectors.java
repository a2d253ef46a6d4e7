package org.heardportal.search.lucene;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
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

    private final float[] standings;

    StandingCollectors(int howMany, float[] standings) {
        this.standings = standings;
        best = new TopScoreDocCollectorManager(howMany, Integer.MAX_VALUE);
    }

    @Override
    public StandingCollector newCollector() {
        return new StandingCollector(best.newCollector(), standings);
    }

    @Override
    public TopDocs reduce(Collection<StandingCollector> collectors) throws IOException {
        return best.reduce(collectors.stream().map(collector -> collector.best).toList());
    }

    /** Hands each document on with the score it has in the end. */
    static final class StandingCollector extends FilterCollector {

        private final TopScoreDocCollector best;

        private final float[] standings;

        StandingCollector(TopScoreDocCollector best, float[] standings) {
            super(best);
            this.best = best;
            this.standings = standings;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
            return new FilterLeafCollector(super.getLeafCollector(context)) {
                private float standing;

                @Override
                public void setScorer(Scorable scorer) throws IOException {
                    super.setScorer(new FilterScorable(scorer) {
                        @Override
                        public float score() throws IOException {
                            return in.score() * standing;
                        }
                    });
                }

                @Override
                public void collect(int document) throws IOException {
                    standing = standings[context.docBase + document];
                    super.collect(document);
                }
            };
        }
    }
}
