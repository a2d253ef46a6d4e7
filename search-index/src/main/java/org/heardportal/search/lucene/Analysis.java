package org.heardportal.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.heardportal.content.Language;

/**
 * How the words of a language are cut from a text and reduced to what is compared.
 *
 * <p>A text becomes <em>words</em> (lower case, no accents, no apostrophes, without words that say nothing), then <em>terms</em>
 * (English: stems). Every pair of neighbours is indexed as one word too, at the place of the first, so that "fly tipping",
 * "fly-tipping" and "flytipping" are the same however the page or the resident writes it.
 */
final class Analysis {

    /** Letters in a piece of a word, for what comes nearest: shorter pieces are shared by words that have nothing in common. */
    private static final int GRAM = 3;

    private static final int LETTERS_LEFT_ALONE = 3;

    private static final Map<Language, Analysis> BY_LANGUAGE = new EnumMap<>(Language.class);

    static {
        BY_LANGUAGE.put(Language.ENGLISH, new Analysis(WordLists.ENGLISH_STOP_WORDS, true));
        BY_LANGUAGE.put(Language.WELSH, new Analysis(WordLists.WELSH_STOP_WORDS, false));
    }

    private final CharArraySet stopWords;
    private final boolean english;
    private final Analyzer words = analyzer(stream -> stream);
    private final Analyzer terms = analyzer(this::stemmed);
    private final Analyzer indexing = analyzer(stream -> stemmed(withPairs(stream)));
    private final Analyzer grams = analyzer(stream -> new NGramTokenFilter(stream, GRAM, GRAM, true));

    private Analysis(CharArraySet stopWords, boolean english) {
        this.stopWords = stopWords;
        this.english = english;
    }

    static Analysis of(Language language) {
        return BY_LANGUAGE.get(language);
    }

    /** For the parts of a document: terms, and pairs as one. */
    Analyzer indexing() {
        return indexing;
    }

    /** For what people type: terms only. */
    Analyzer terms() {
        return terms;
    }

    /** For the vocabulary: words as they are written. */
    Analyzer words() {
        return words;
    }

    /** For what comes nearest: the pieces of words. */
    Analyzer grams() {
        return grams;
    }

    /** The words of a text, with their places in it; the first {@code most} of them. */
    List<Word> wordsOf(String text, int most) {
        return read(words, text, most);
    }

    /** The terms of a text, in order. */
    List<String> termsOf(String text) {
        return termPlacesOf(text).stream().map(Word::text).toList();
    }

    /** The terms of a text, with their places in it. */
    List<Word> termPlacesOf(String text) {
        return read(terms, text, Integer.MAX_VALUE);
    }

    /** The terms of a text and its pairs as one, as they are indexed, with their places in it. */
    List<Word> indexedOf(String text) {
        return read(indexing, text, Integer.MAX_VALUE);
    }

    /** The different pieces of the words of a text; the first {@code most} of them. */
    List<String> gramsOf(String text, int most) {
        return read(grams, text, most).stream().map(Word::text).distinct().toList();
    }

    /**
     * How the words of a text begin that become a term: the stemmer leaves the first three letters of a longer term alone and the first of any, and the words
     * whose stems are named are known.
     */
    Set<String> beginningsOf(String term) {
        Set<String> beginnings = new HashSet<>(Set.of(term.substring(0, term.length() > LETTERS_LEFT_ALONE ? LETTERS_LEFT_ALONE : 1)));
        if (english) {
            WordLists.ENGLISH_WORDS_OF_STEM.getOrDefault(term, Set.of()).forEach(word -> beginnings.add(word.substring(0, Math.min(LETTERS_LEFT_ALONE, word.length()))));
        }
        return beginnings;
    }

    /** A word and the place in the text where it stands. */
    record Word(String text, int from, int to) {
    }

    private TokenStream cut(Tokenizer source) {
        TokenStream stream = new ASCIIFoldingFilter(new LowerCaseFilter(source));
        if (english) {
            stream = new EnglishPossessiveFilter(stream);
        }
        // before the word is compared with the list
        return new NoGaps(new StopFilter(new NoApostrophes(stream), stopWords));
    }

    private static TokenStream withPairs(TokenStream stream) {
        ShingleFilter pairs = new ShingleFilter(stream, 2, 2);
        pairs.setTokenSeparator("");
        return pairs;
    }

    /**
     * Porter rather than KStem: residents say "collected", "emptied", "repairing" where a page says "collection", "emptying", "repair";
     * KStem keeps such nouns apart. What Porter wrongly joins, or cannot join, is named in {@code stems.txt}.
     */
    private TokenStream stemmed(TokenStream stream) {
        return english ? new PorterStemFilter(new StemmerOverrideFilter(stream, WordLists.ENGLISH_STEMS)) : stream;
    }

    private Analyzer analyzer(UnaryOperator<TokenStream> last) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer source = new StandardTokenizer();
                return new TokenStreamComponents(source, last.apply(cut(source)));
            }
        };
    }

    private static List<Word> read(Analyzer analyzer, String text, int most) {
        List<Word> read = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (read.size() < most && stream.incrementToken()) {
                read.add(new Word(term.toString(), place.startOffset(), place.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot fail to be read", e);
        }
        return read;
    }
}
