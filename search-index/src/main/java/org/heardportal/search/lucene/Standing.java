package org.heardportal.search.lucene;

import java.util.List;
import java.util.regex.Pattern;
import org.heardportal.content.Audience;
import org.heardportal.search.RankingNumber;
import org.heardportal.search.SearchDocument;

/** What a document's score is multiplied by for what it is, whatever was typed. Never more than 1. */
final class Standing {

    private static final List<Audience> BUSINESSES = List.of(Audience.BUSINESSES);
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Standing() {
    }

    static float of(SearchDocument document, Ranking ranking) {
        float kind = switch (document.kind()) {
            case SERVICE -> 1;
            case GUIDANCE, JOURNEY, CHECKER -> ranking.of(RankingNumber.GUIDANCE);
            case TOPIC -> ranking.of(RankingNumber.TOPIC);
        };
        float audience = document.audiences().equals(BUSINESSES) ? ranking.of(RankingNumber.FOR_BUSINESSES) : 1;
        float state = document.open() ? 1 : ranking.of(RankingNumber.CLOSED);
        return kind * audience * state * ofName(document.title(), ranking);
    }

    /** A dash counts as a word: what stands behind it narrows the name. */
    private static float ofName(String title, Ranking ranking) {
        return (float) Math.pow(SPACE.splitAsStream(title.strip()).count(), -ranking.of(RankingNumber.SHORT_NAME));
    }
}
