package org.heardportal.guard;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.heardportal.guard.Wording.Entry;

/** What the words of the interface keep to. */
enum WordingRule {

    EVERY_KEY_THAT_IS_ASKED_FOR_EXISTS(wording -> wording.users().stream().flatMap(use -> use.keys()
            .filter(key -> wording.inEnglish(key).isEmpty()).map(key -> new Finding(use.file(), use.line(), "no words for " + key)))),

    EVERY_KEY_IS_ASKED_FOR(wording -> wording.english().stream()
            .filter(entry -> wording.users().stream().noneMatch(use -> use.names(entry.key())))
            .map(entry -> entry.finding("is used nowhere"))),

    EVERY_KEY_STANDS_ONCE(wording -> Stream.of(wording.english(), wording.welsh()).flatMap(WordingRule::repeated)),

    EVERY_ENGLISH_TEXT_IS_WELSH_TOO(wording -> wording.english().stream()
            .filter(entry -> wording.inWelsh(entry.key()).isEmpty()).map(entry -> entry.finding("is not said in Welsh"))),

    EVERY_WELSH_TEXT_HAS_ITS_ENGLISH(wording -> wording.welsh().stream()
            .filter(entry -> wording.inEnglish(entry.key()).isEmpty()).map(entry -> entry.finding("is said in Welsh alone"))),

    NO_TEXT_IS_EMPTY(wording -> wording.inBoth().filter(entry -> entry.text().isBlank()).map(entry -> entry.finding("says nothing"))),

    BOTH_LANGUAGES_FILL_IN_THE_SAME(wording -> wording.welsh().stream()
            .filter(welsh -> wording.inEnglish(welsh.key()).map(Entry::text).map(WordingRule::placeholders).filter(wanted -> !wanted.equals(placeholders(welsh.text()))).isPresent())
            .map(welsh -> welsh.finding("fills in other values than the English text"))),

    /** A typewriter apostrophe quotes in a message with values, and vanishes from the page. */
    APOSTROPHES_ARE_TYPOGRAPHIC(wording -> wording.inBoth().filter(entry -> entry.text().contains("'")).map(entry -> entry.finding("has a typewriter apostrophe: use \u2019"))),

    SENTENCES_ARE_SHORT(wording -> wording.inBoth().filter(WordingRule::isLong).map(entry -> entry.finding("has a sentence that is read twice"))),

    /** Words that blame, that nobody says, or that say nothing to somebody who hears the link alone. */
    WORDS_ARE_PLAIN(wording -> wording.english().stream().filter(WordingRule::isNotPlain).map(entry -> entry.finding("has words that are not plain: " + entry.text()))),

    NO_MARKUP(wording -> wording.inBoth().filter(entry -> entry.text().matches(".*(<[a-z/]|&[a-z#0-9]+;).*")).map(entry -> entry.finding("holds markup")));

    /** The project's rule for residents: longer ones are read twice. */
    private static final int LONGEST_SENTENCE = 25;

    private static final Pattern UNPLAIN = Pattern.compile(
            "(?i)\\b(click|invalid|illegal|forbidden|oops|whoops|please|utili[sz]e|commence|whilst|via|in order to|login|log in|"
            + "a[g]ent|user|customer journey|exception|null|FAQs?|e\\.g\\.|i\\.e\\.|etc|here$)(?!\\w)");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+(,\\w+)?");

    private final Function<Wording, Stream<Finding>> findings;

    WordingRule(Function<Wording, Stream<Finding>> findings) {
        this.findings = findings;
    }

    /** Where the wording breaks the rule. */
    List<Finding> findings(Wording wording) {
        return findings.apply(wording).toList();
    }

    /** The name of the folder with planted words that break the rule. */
    String plantedName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static boolean isLong(Entry entry) {
        return Arrays.stream(entry.text().split("[.?!:] ")).anyMatch(sentence -> sentence.split("\\s+").length > LONGEST_SENTENCE);
    }

    private static boolean isNotPlain(Entry entry) {
        return UNPLAIN.matcher(entry.text()).find();
    }

    private static Stream<Finding> repeated(List<Entry> entries) {
        Set<String> seen = new HashSet<>();
        return entries.stream().filter(entry -> !seen.add(entry.key())).map(entry -> entry.finding("stands more than once"));
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
