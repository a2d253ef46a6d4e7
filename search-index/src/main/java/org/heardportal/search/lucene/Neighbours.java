package org.heardportal.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.heardportal.content.Language;

/**
 * The words of the vocabulary that somebody may have meant by one that it does not have. A slip is a letter too many, too few, wrong, or two
 * that changed places. Words by which pages are named are trusted; those that are only in the body of one must be nearer.
 */
final class Neighbours {

    /** Each costs a search. */
    private static final int MOST = 5;

    /** Shorter words have so many neighbours that any of them would be a guess. */
    private static final int SHORTEST = 3;

    /** Longer than any word; a machine wrote it. */
    private static final int LONGEST = 30;

    /** One slip in a short word, two in a long one: two slips in "north" make "worth", in "acessability" they are two slips. */
    private static final int TWO_SLIPS_FROM = 6;

    /** Words that sound alike: the commonest of them, for a sound leaves much out. */
    private static final int MOST_ALIKE = 3;

    /** "tacks" and "tax"; where lengths differ more, more than the spelling does: "treehouse" is not "tyres". */
    private static final int LETTERS_APART = 2;

    /** People seldom miss the first letter; in a short word another first letter is another word: "page" is not "wage". */
    private static final int FIRST_LETTER_FROM = 5;

    /** Body words have all of English in them, so "tyres" would be near "takes": one slip only, in a word of some length. */
    private static final int BODY_WORD_FROM = 5;

    /** Words written together: no part is shorter, there are no more parts. "bincollection", "adoptionandfostering". */
    private static final int SHORTEST_PART = 3;
    private static final int MOST_PARTS = 3;

    private final List<Reading> readings;
    private final IndexReader reader;
    private final Sounds sounds;
    private final Map<String, WrittenWords> written = new ConcurrentHashMap<>();

    Neighbours(List<Reading> readings, IndexReader reader) {
        this.readings = readings;
        this.reader = reader;
        this.sounds = new Sounds(reader, Fields.chosenWords(Language.ENGLISH));
    }

    /**
     * The likeliest first; the nearest sort that has any. Empty for numbers, postcodes, references and what is too short or too long to tell.
     *
     * @param alone whether no other word helps to choose: a slip is likelier then than a word written as it sounds
     */
    List<String> of(String word, boolean alone) throws IOException {
        if (word.length() < SHORTEST || word.length() > LONGEST || word.chars().anyMatch(Character::isDigit)) {
            return List.of();
        }
        List<String> near = new ArrayList<>(oneSlipAway(word));
        if (!alone || near.isEmpty()) {
            near.addAll(Math.min(near.size(), MOST - MOST_ALIKE), soundingAlike(word));
        }
        if (near.isEmpty()) {
            parts(word).ifPresent(near::add);
        }
        if (near.isEmpty() && word.length() >= TWO_SLIPS_FROM) {
            near.addAll(chosenWords(word, 2));
        }
        if (near.isEmpty() && word.length() >= TWO_SLIPS_FROM) {
            near.addAll(anyBeginning(word));
        }
        return near.stream().distinct().limit(MOST).toList();
    }

    private List<String> soundingAlike(String word) throws IOException {
        return sounds.like(word).stream().filter(alike -> Math.abs(alike.length() - word.length()) <= LETTERS_APART).limit(MOST_ALIKE).toList();
    }

    private List<String> oneSlipAway(String word) throws IOException {
        List<String> near = new ArrayList<>(chosenWords(word, 1));
        String turned = word.substring(1, 2) + word.charAt(0) + word.substring(2);
        if (holds(Reading::writes, turned)) {
            near.add(turned);
        }
        if (word.length() >= BODY_WORD_FROM) {
            for (Reading reading : readings) {
                near.addAll(within(Fields.otherWords(reading.language()), word, 1));
            }
        }
        return near;
    }

    private List<String> chosenWords(String word, int slips) throws IOException {
        List<String> near = new ArrayList<>();
        for (Reading reading : readings) {
            near.addAll(within(Fields.chosenWords(reading.language()), word, slips));
        }
        return near;
    }

    /** Two slips of which one may be in the first letter: the last that is tried, since so much is near. */
    private List<String> anyBeginning(String word) throws IOException {
        List<String> near = new ArrayList<>();
        for (Reading reading : readings) {
            near.addAll(within(Fields.chosenWords(reading.language()), word, 2, 0));
        }
        return near;
    }

    private List<String> within(String field, String word, int slips) throws IOException {
        return within(field, word, slips, slips == 1 && word.length() >= FIRST_LETTER_FROM ? 0 : 1);
    }

    private List<String> within(String field, String word, int slips, int sameBeginning) throws IOException {
        return written(field).near(word, slips, sameBeginning, MOST);
    }

    /** Read when the first word is unknown; where two ask at once both read. */
    private WrittenWords written(String field) throws IOException {
        WrittenWords words = written.get(field);
        if (words == null) {
            words = WrittenWords.of(reader, field);
            written.put(field, words);
        }
        return words;
    }

    /** The word cut into others: such as are written just so, else such as have a known form. */
    private Optional<String> parts(String word) throws IOException {
        Optional<String> written = parts(word, MOST_PARTS, Reading::writes);
        return written.isPresent() ? written : parts(word, MOST_PARTS, Reading::knows);
    }

    /** The word cut into as few parts as possible. */
    private Optional<String> parts(String word, int most, Test test) throws IOException {
        for (int cut = SHORTEST_PART; cut <= word.length() - SHORTEST_PART; cut++) {
            if (holds(test, word.substring(0, cut)) && holds(test, word.substring(cut))) {
                return Optional.of(word.substring(0, cut) + ' ' + word.substring(cut));
            }
        }
        for (int cut = SHORTEST_PART; most > 2 && cut <= word.length() - 2 * SHORTEST_PART; cut++) {
            if (holds(test, word.substring(0, cut))) {
                Optional<String> rest = parts(word.substring(cut), most - 1, test);
                if (rest.isPresent()) {
                    return Optional.of(word.substring(0, cut) + ' ' + rest.get());
                }
            }
        }
        return Optional.empty();
    }

    private boolean holds(Test test, String word) throws IOException {
        for (Reading reading : readings) {
            if (test.holds(reading, word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a language has a word. */
    @FunctionalInterface
    private interface Test {
        boolean holds(Reading reading, String word) throws IOException;
    }
}
