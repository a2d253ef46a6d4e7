package org.heardportal.search.lucene;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.heardportal.content.Language;
import org.heardportal.search.Piece;
import org.heardportal.search.SearchDocument;

/**
 * Marks in the texts of a page what was looked for, and where its title and its summary do not have it says where it stands. The titles of a page of
 * results are always read; of what else a page says so much at most as {@link #READ}.
 */
final class Marks {

    /** Letters of a body that are read for a snippet: two screens of a page; what comes later is seldom what the page is about. */
    private static final int READ = 3_000;

    /** Letters of a snippet: two lines of a wide screen, five of a small one. */
    private static final int LONGEST = 200;

    /** Letters before the first mark of a snippet that is cut from a long sentence. */
    private static final int BEFORE = 50;

    private static final String STOPS = ".!?";

    private final Map<Language, Sought> sought = new EnumMap<>(Language.class);

    /** Marks for what is sought in each language; texts of another language stay as they are. */
    Marks(Map<Language, Sought> byLanguage) {
        byLanguage.forEach((language, words) -> {
            if (!words.isNothing()) {
                sought.put(language, words);
            }
        });
    }

    /** The title in pieces; joined they are the title. */
    List<Piece> title(SearchDocument document) {
        Sought words = sought.get(document.language());
        return words == null ? whole(document.title()) : pieces(document.title(), words.in(document.title()).places());
    }

    /**
     * The sentence of the page that has most of what was looked for; empty where its title or its summary has any of it, or nothing has.
     *
     * @param title the pieces of its title
     */
    List<Piece> snippet(SearchDocument document, List<Piece> title) {
        Sought words = sought.get(document.language());
        if (words == null || title.stream().anyMatch(Piece::marked) || !words.in(document.summary()).places().isEmpty()) {
            return List.of();
        }
        for (String name : document.alsoCalled()) {
            BitSet places = words.in(name).places();
            if (!places.isEmpty()) {
                return cut(name, places);
            }
        }
        return bestSentence(document.body().substring(0, Math.min(READ, document.body().length())), words);
    }

    private static List<Piece> bestSentence(String body, Sought words) {
        List<Piece> best = List.of();
        int most = 0;
        for (String sentence : sentences(body)) {
            if (words.mostIn(sentence) > most) {
                Sought.Marked marked = words.in(sentence);
                if (marked.different() > most) {
                    most = marked.different();
                    best = cut(sentence, marked.places());
                }
            }
        }
        return best;
    }

    /** A sentence ends with its line, or with a space behind a stop. */
    private static List<String> sentences(String body) {
        List<String> sentences = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < body.length(); i++) {
            char letter = body.charAt(i);
            if (letter == '\n' || Character.isWhitespace(letter) && STOPS.indexOf(body.charAt(i - 1)) >= 0) {
                sentences.add(body.substring(from, i).strip());
                from = i;
            }
        }
        sentences.add(body.substring(from).strip());
        return sentences;
    }

    /** As much of a text as a snippet holds, around the first mark, cut between words. */
    private static List<Piece> cut(String text, BitSet places) {
        if (text.length() <= LONGEST) {
            return pieces(text, places);
        }
        int mark = places.nextSetBit(0);
        int from = mark <= BEFORE ? 0 : beginOfWord(text, mark);
        int space = from + LONGEST >= text.length() ? text.length() : text.lastIndexOf(' ', from + LONGEST);
        int to = space <= mark ? Math.min(text.length(), from + LONGEST) : space;
        List<Piece> pieces = new ArrayList<>();
        if (from > 0) {
            pieces.add(new Piece("… ", false));
        }
        pieces.addAll(pieces(text.substring(from, to), places.get(from, to)));
        if (to < text.length()) {
            pieces.add(new Piece(" …", false));
        }
        return List.copyOf(pieces);
    }

    /** Where the first word begins that is near enough before a mark; the mark itself where there is none. */
    private static int beginOfWord(String text, int mark) {
        int space = text.indexOf(' ', mark - BEFORE);
        return space < 0 || space >= mark ? mark : space + 1;
    }

    /** The text where marks begin and end; two marks with one space or hyphen between them are one. */
    private static List<Piece> pieces(String text, BitSet places) {
        for (int gap = places.nextClearBit(0); gap < text.length(); gap = places.nextClearBit(gap + 1)) {
            if (gap > 0 && places.get(gap - 1) && places.get(gap + 1) && (text.charAt(gap) == ' ' || text.charAt(gap) == '-')) {
                places.set(gap);
            }
        }
        List<Piece> pieces = new ArrayList<>();
        for (int from = 0; from < text.length();) {
            boolean marked = places.get(from);
            int to = marked ? places.nextClearBit(from) : places.nextSetBit(from);
            int end = to < 0 ? text.length() : Math.min(to, text.length());
            pieces.add(new Piece(text.substring(from, end), marked));
            from = end;
        }
        return List.copyOf(pieces);
    }

    private static List<Piece> whole(String text) {
        return text.isEmpty() ? List.of() : List.of(new Piece(text, false));
    }
}
