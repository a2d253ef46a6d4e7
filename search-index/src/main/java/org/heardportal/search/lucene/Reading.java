package org.heardportal.search.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.heardportal.content.Language;

/** What is typed, read as one language and looked for in the documents of that language. */
final class Reading {

    /** How many pieces of words are compared for what comes nearest: those of about twenty words. */
    private static final int MOST_GRAMS = 128;

    private final Language language;
    private final IndexReader vocabulary;
    private final Analysis analysis;
    private final QueryWords words;
    private final Relevance relevance;

    Reading(Language language, Worths worths, IndexReader vocabulary, Policy policy) throws IOException {
        this.language = language;
        this.vocabulary = vocabulary;
        this.analysis = Analysis.of(language);
        // the rules are written in English
        this.words = new QueryWords(language, Synonyms.of(language == Language.ENGLISH ? policy.rules() : List.of(), language), policy.ranking());
        this.relevance = new Relevance(language, worths, policy.ranking());
    }

    /** The documents that fit a text. */
    Clauses fitting(String text) throws IOException {
        return relevance.of(words.of(text));
    }

    /** The same where the meaning of the text is not known. */
    Clauses fittingByWordsAlone(String text) throws IOException {
        return relevance.byWordsAlone(words.of(text));
    }

    /** What is looked for with a text. */
    Sought sought(String text) throws IOException {
        return new Sought(language, words.of(text));
    }

    /** The documents whose names share the most pieces of words with a text. */
    Clauses nearest(String text) {
        return relevance.ofGrams(analysis.gramsOf(text, MOST_GRAMS));
    }

    /** The words of a text, with their places in it. */
    List<Analysis.Word> wordsOf(String text) {
        return analysis.wordsOf(text, QueryWords.MOST);
    }

    /** How many neighbours among the words of a text stand beside each other in the name of a document. */
    int pairsInNames(String text) throws IOException {
        return relevance.pairsInNames(words.of(text));
    }

    /** Whether any of the words of a text that say something is in a document or leads to one by a rule. */
    boolean knowsAny(String text) throws IOException {
        for (QueryWord read : words.of(text)) {
            if (!read.isDenial() && (relevance.has(read.term()) || relevance.hasInstead(read))) {
                return true;
            }
        }
        return false;
    }

    /** Whether this language says nothing with a word, or says something that a document has or a rule leads to one. */
    boolean knows(String word) throws IOException {
        for (QueryWord read : words.of(word)) {
            if (!read.isDenial() && !relevance.has(read.term()) && read.instead().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word is written just so in a document or a rule, or says nothing. */
    boolean writes(String word) throws IOException {
        return words.of(word).isEmpty() || vocabulary.docFreq(new Term(Fields.chosenWords(language), word)) > 0
                || vocabulary.docFreq(new Term(Fields.otherWords(language), word)) > 0;
    }

    /** The language of the reading. */
    Language language() {
        return language;
    }
}
