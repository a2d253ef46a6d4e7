package org.heardportal.search.lucene;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.heardportal.content.Language;

/** What a page is about, where its name says what people do with it: people who want "Apply for a Blue Badge" type "blue badge". */
final class Subject {

    private static final Pattern VERBS = Pattern.compile("^(?:%s)(?: (?:for|on|about|of|to|an?|the|your))* (?=\\S)"
            .formatted(WordLists.ENGLISH_NAME_VERBS.stream().map(Pattern::quote).collect(Collectors.joining("|"))), Pattern.CASE_INSENSITIVE);

    private Subject() {
    }

    /** A name without the verb that it begins with; the whole name where it has none, and in Welsh, whose verbs change. */
    static String of(String name, Language language) {
        Matcher verb = VERBS.matcher(name);
        return language == Language.ENGLISH && verb.find() ? name.substring(verb.end()) : name;
    }
}
