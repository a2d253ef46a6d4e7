package org.heardportal.search.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * The words of a query that tell what is looked for, each once and in the order in which they stand.
 *
 * @param words none where the query tells nothing
 */
record QueryStems(List<Word> words) {

    /**
     * One of them.
     *
     * @param typed as it was typed, in small letters
     */
    record Word(String stem, String typed) {
    }

    /** Said about anything that is looked for, beside the usual words of English that say nothing. */
    private static final Set<String> SAY_NOTHING = Set.of("about", "again", "am", "any", "apply", "can", "council", "could", "did", "do", "does", "find", "form", "from", "get",
            "getting", "has", "have", "hello", "help", "how", "i", "info", "information", "looking", "me", "my", "near", "need", "online", "or", "our", "out", "please", "report",
            "request", "service", "services", "should", "somebody", "someone", "tynewick", "want", "we", "what", "when", "where", "which", "who", "why", "would", "you", "your");
    private static final EnglishAnalyzer ANALYZER = new EnglishAnalyzer(stop());

    QueryStems {
        words = List.copyOf(words);
    }

    /** Masks tell nothing about what is looked for. */
    static QueryStems of(String query) {
        Map<String, Word> byStem = new LinkedHashMap<>();
        String text = query.replaceAll("\\[[^\\]]*\\]", " ").toLowerCase(Locale.ROOT);
        try (TokenStream tokens = ANALYZER.tokenStream("", new StringReader(text))) {
            CharTermAttribute stem = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                byStem.putIfAbsent(stem.toString(), new Word(stem.toString(), text.substring(place.startOffset(), place.endOffset())));
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new QueryStems(List.copyOf(byStem.values()));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    List<String> sorted() {
        return stems().sorted().toList();
    }

    /** All as one word: "fly tip" and "flytip" are the same. */
    String joined() {
        return stems().collect(Collectors.joining());
    }

    Stream<String> stems() {
        return words.stream().map(Word::stem);
    }

    private static CharArraySet stop() {
        CharArraySet stop = new CharArraySet(EnglishAnalyzer.getDefaultStopSet(), true);
        stop.addAll(SAY_NOTHING);
        return stop;
    }
}
