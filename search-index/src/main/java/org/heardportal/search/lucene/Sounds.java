package org.heardportal.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * English words by how they sound, for those who write as they hear: "tacks" for "tax", "counsil" for "council". What sounds alike has the same
 * consonants in the same order and begins alike; vowels are written in so many ways that they tell nothing. Read when the first word is looked for.
 */
final class Sounds {

    private static final Comparator<Map.Entry<String, Integer>> IN_MOST_PAGES = Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());

    /** In this order, since what several letters write is one sound before each is one. */
    private static final List<Sound> SOUNDS = List.of(Sound.of("^kn", "n"), Sound.of("^wr", "r"), Sound.of("^ps", "s"), Sound.of("tch", "C"), Sound.of("sch", "sk"), Sound.of("ch", "C"),
            Sound.of("sh", "S"), Sound.of("[st]i(?=o|a)", "S"), Sound.of("ph", "f"), Sound.of("gh", ""), Sound.of("dge", "j"), Sound.of("g(?=[eiy])", "j"),
            Sound.of("ck|q|cc(?![eiy])", "k"), Sound.of("s?c(?=[eiy])", "s"), Sound.of("c", "k"), Sound.of("x", "ks"), Sound.of("z", "s"), Sound.of("mb$", "m"));

    private static final Sound VOWEL = Sound.of("[aeiouy]", "A");
    private static final Sound SILENT = Sound.of("[aeiouyhw]", "");
    private static final Sound DOUBLED = Sound.of("(.)\\1+", "$1");

    /** What is written, and how it sounds. */
    private record Sound(Pattern written, String heard) {

        static Sound of(String written, String heard) {
            return new Sound(Pattern.compile(written), heard);
        }

        String in(String word) {
            return written.matcher(word).replaceAll(heard);
        }
    }

    private final IndexReader reader;
    private final String field;
    private Map<String, List<String>> bySound;

    Sounds(IndexReader reader, String field) {
        this.reader = reader;
        this.field = field;
    }

    /** The words of the field that sound like this one, those that most pages have first. */
    synchronized List<String> like(String word) throws IOException {
        if (bySound == null) {
            bySound = read();
        }
        return bySound.getOrDefault(of(word), List.of());
    }

    private Map<String, List<String>> read() throws IOException {
        Map<String, List<Map.Entry<String, Integer>>> read = new HashMap<>();
        Terms terms = MultiTerms.getTerms(reader, field);
        TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
        for (BytesRef term = each.next(); term != null; term = each.next()) {
            String word = term.utf8ToString();
            if (word.length() > 2 && word.chars().allMatch(Character::isLetter)) {
                read.computeIfAbsent(of(word), sound -> new ArrayList<>()).add(Map.entry(word, reader.docFreq(new Term(field, word))));
            }
        }
        Map<String, List<String>> words = new HashMap<>();
        read.forEach((sound, alike) -> words.put(sound, alike.stream().sorted(IN_MOST_PAGES).map(Map.Entry::getKey).toList()));
        return words;
    }

    /** How a word sounds: its first sound, where all vowels are one, and its other consonants, each written once. */
    static String of(String word) {
        String sound = word;
        for (Sound each : SOUNDS) {
            sound = each.in(sound);
        }
        String begins = sound.isEmpty() ? "" : VOWEL.in(sound.substring(0, 1));
        return DOUBLED.in(begins + SILENT.in(sound.substring(begins.length())));
    }
}
