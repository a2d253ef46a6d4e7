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
import org.apache.lucene.util.FixedBitSet;

/**
 * Collects the best of the documents that are wanted by their score times their {@link Standing}, and counts them; notes all that fit, whether they pass
 * the filter or not. For one search in one thread.
 */
final class StandingCollectors implements CollectorManager<StandingCollectors.StandingCollector, TopDocs> {

    private final TopScoreDocCollectorManager best;
    private final float[] standings;
    private final Wanted wanted;
    private final FixedBitSet fitting;

    /**
     * Collectors for a search.
     *
     * @param fitting where the documents that fit are noted
     */
    StandingCollectors(int howMany, float[] standings, Wanted wanted, FixedBitSet fitting) {
        this.standings = standings;
        this.wanted = wanted;
        this.fitting = fitting;
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
    final class StandingCollector extends FilterCollector {

        private final TopScoreDocCollector best;

        private StandingCollector(TopScoreDocCollector best) {
            super(best);
            this.best = best;
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
                    int number = context.docBase + document;
                    if (wanted.shown().get(number)) {
                        fitting.set(number);
                    }
                    if (wanted.passing().get(number)) {
                        standing = standings[number];
                        super.collect(document);
                    }
                }
            };
        }
    }
}
