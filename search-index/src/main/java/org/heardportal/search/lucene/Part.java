package org.heardportal.search.lucene;

import java.util.List;
import java.util.Locale;
import org.heardportal.content.Language;
import org.heardportal.search.RankingNumber;
import org.heardportal.search.SearchDocument;

/**
 * A part of a document in which words are looked for, and how much a word counts there.
 * The weights multiply the number of times a word occurs before it is scored, as in BM25F: a word in the title counts as so many in the body.
 */
enum Part {

    /** The title says what the page is; two or three words carry all of it. */
    TITLE(RankingNumber.TITLE) {
        @Override
        List<String> text(SearchDocument document) {
            return List.of(document.title());
        }
    },

    /** Residents' own terms name the page as surely as its title, but one page has many of them, so each counts a little less. */
    CALLED(RankingNumber.CALLED) {
        @Override
        List<String> text(SearchDocument document) {
            return document.alsoCalled();
        }
    },

    /** One line, written to be read in lists: every word of it is chosen. */
    SUMMARY(RankingNumber.SUMMARY) {
        @Override
        List<String> text(SearchDocument document) {
            return List.of(document.summary());
        }
    },

    /** Everything else; mentions other things in passing. */
    BODY(RankingNumber.BODY) {
        @Override
        List<String> text(SearchDocument document) {
            return List.of(document.body());
        }
    };

    /** How much an occurrence here is worth. */
    final RankingNumber weight;

    Part(RankingNumber weight) {
        this.weight = weight;
    }

    /** The texts of this part of a document. */
    abstract List<String> text(SearchDocument document);

    /** The index field that holds this part of the documents in a language; each language is analysed in its own way. */
    String field(Language language) {
        return name().toLowerCase(Locale.ROOT) + '.' + language.tag();
    }
}
