package org.heardportal.search.lucene;

import org.heardportal.search.RankingNumber;
import org.heardportal.search.SearchDocument;

/** What a document's score is multiplied by for what it is, whatever was typed. Never more than 1. */
final class Standing {

    private Standing() {
    }

    static float of(SearchDocument document, Ranking ranking) {
        float kind = switch (document.kind()) {
            case SERVICE -> 1;
            case GUIDANCE, JOURNEY, CHECKER -> ranking.of(RankingNumber.GUIDANCE);
            case TOPIC -> ranking.of(RankingNumber.TOPIC);
        };
        return document.open() ? kind : kind * ranking.of(RankingNumber.CLOSED);
    }
}
