package org.heardportal.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.heardportal.content.search.RankingWeights;

/**
 * The numbers of the ranking that a council can set for itself, with the value that each has otherwise. What is set outside of its range counts as
 * the end of the range that is nearer. The README of this module has the same table.
 */
public enum RankingNumber {

    /** How many mentions in the body one in the title is worth: it says what the page is, and two or three words carry all of it. */
    TITLE("title", 14, 1, 50),
    /** The same for what residents call it: as sure as the title, but one page has many of these names. */
    CALLED("called", 8, 1, 50),
    /** The same for the summary: one line in which every word is chosen. */
    SUMMARY("summary", 3, 1, 50),
    /** One mention in the body: it speaks of other things in passing. */
    BODY("body", 1, 1, 50),
    /**
     * Where nothing tells the meaning of what was typed, a word of the title counts once more, by how rare it is among titles: "street" says little in a
     * name and much in a text.
     */
    IN_TITLE("in-title", 0.3, 0, 5),
    /** k1 of BM25, the usual one: the second mention of a word adds less than the first. */
    REPEATS("repeats", 1.2, 0, 5),
    /** b of BM25, the usual one: a long page must mention a word oftener than a short one. */
    LENGTH("length", 0.75, 0, 1),
    /** A synonym counts nearly as much as the typed word, so that of two pages the one with the typed word comes first. */
    SYNONYM("synonym", 0.8, 0, 2),
    /** Two words written as one are the same words. */
    JOINED("joined", 1, 0, 2),
    /** Two neighbours that stand together in a name: "street light" is a name, "light" and "street" are not. A pair weighs less than its words. */
    PAIR("pair-in-name", 0.3, 0, 5),
    /** All that was typed is the name, or one of the names, of the page: it is what was asked for, whatever else mentions the words. */
    WHOLE_NAME("whole-name", 2, 0, 10),
    /** The share of the words that a page must have: in a long sentence most words tell the story and few name the thing. */
    ENOUGH("enough", 0.25, 0, 1),
    /**
     * A page that means the very same as what was typed, in units of the rarest word: a quarter more or less makes no difference on the lists it was
     * tried on. Nought goes by words alone.
     */
    MEANING("meaning", 1.9, 0, 10),
    /**
     * What a page is nearer for each time that it says e times as much as others: short texts come too near to anything, having little that could
     * be told apart.
     */
    FULLNESS("fullness", 0.05, 0, 0.2),
    /** How far the meaning of what was typed moves towards that of the two best pages: they say in the council's words what was meant. */
    LIKE_THE_BEST("like-the-best", 0.6, 0, 3),
    /**
     * The power by which a longer name counts against a page: of two pages that fit alike the one with the shorter name is the broader, and more people
     * want it ("Dog fouling" before "Dog fouling - private land").
     */
    SHORT_NAME("short-name", 0.15, 0, 1),
    /**
     * People come to get something done: of two pages that fit alike the service comes first. A tenth decides that and leaves a guide that fits
     * better above.
     */
    GUIDANCE("guidance", 0.9, 0.05, 1),
    /** Most who search are residents: what is for businesses alone comes after what fits alike, and those who run one name it. */
    FOR_BUSINESSES("for-businesses", 0.85, 0.05, 1),
    /** A topic is a list of services: it helps where the words are as broad as its name, and then its name earns it the place. */
    TOPIC("topic", 0.8, 0.05, 1),
    /** A closed service says why and what to do instead and is worth finding, but an open one that fits half as well is of more use. */
    CLOSED("closed", 0.5, 0.05, 1);

    private final String key;
    private final double usual;
    private final double least;
    private final double most;

    RankingNumber(String key, double usual, double least, double most) {
        this.key = key;
        this.usual = usual;
        this.least = least;
        this.most = most;
    }

    /** Its name in {@code search/weights.yaml} and in keys of words. */
    public String key() {
        return key;
    }

    /** Its value where nothing is set. */
    public double usual() {
        return usual;
    }

    /** The smallest value it can have. */
    public double least() {
        return least;
    }

    /** The largest value it can have. */
    public double most() {
        return most;
    }

    /** Its value by a council's weights, kept within its range. */
    public double in(RankingWeights weights) {
        double set = weights.orElse(key, usual);
        return Double.isNaN(set) ? usual : Math.clamp(set, least, most);
    }

    /** The number with this name. */
    public static Optional<RankingNumber> of(String key) {
        return Arrays.stream(values()).filter(number -> number.key.equals(key)).findFirst();
    }

    /** The names that are set and are those of no number; they are let be. */
    public static List<String> unknown(RankingWeights weights) {
        return weights.byName().keySet().stream().filter(name -> of(name).isEmpty()).toList();
    }
}
