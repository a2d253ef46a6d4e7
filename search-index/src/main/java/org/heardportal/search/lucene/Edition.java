package org.heardportal.search.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.heardportal.content.Language;
import org.heardportal.search.Meaning;
import org.heardportal.search.SearchDocument;
import org.heardportal.search.SearchPolicy;
import org.heardportal.search.SearchQuery;
import org.heardportal.search.SearchResults;
import org.heardportal.search.Suggestion;

/** One publication: the documents and the policy of a moment, never changed. Who holds it holds its documents. */
final class Edition {

    private final Contents contents;
    private final Supplier<LocalDate> today;
    private final Map<Language, Search> byLanguage = new EnumMap<>(Language.class);

    Edition(Contents contents, SearchPolicy policy, Supplier<LocalDate> today) throws IOException {
        this.contents = contents;
        this.today = today;
        Policy ready = Policy.of(policy, today);
        Worths worths = new Worths(contents.reader(), ready.ranking());
        for (Language language : Language.values()) {
            byLanguage.put(language, new Search(language, contents, ready, worths));
        }
    }

    /** The same documents under another policy; whoever has held this edition holds them for that one too. */
    Edition under(SearchPolicy policy) throws IOException {
        return new Edition(contents, policy, today);
    }

    /** Puts what is known of the meaning of its documents beside their words. */
    void learn(Meaning meaning, VectorShelf vectors) throws IOException {
        contents.learn(meaning, vectors);
    }

    /** Those of its documents of whose meaning nothing is known. */
    List<SearchDocument> unlearnt() {
        return contents.unlearnt();
    }

    /** Keeps it open until {@link #release()}; false when it is too late. */
    boolean hold() {
        return contents.hold();
    }

    void release() {
        contents.release();
    }

    List<Suggestion> suggest(String typed, Language language, int most) {
        return contents.suggestions(language).of(typed, most);
    }

    SearchResults search(SearchQuery query) throws IOException {
        return byLanguage.get(query.language()).answer(query);
    }
}
