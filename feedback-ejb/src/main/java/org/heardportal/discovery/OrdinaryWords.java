package org.heardportal.discovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.heardportal.content.ContentLibrary;
import org.heardportal.content.ContentPage;
import org.heardportal.content.Language;
import org.heardportal.content.SynonymRule;
import org.heardportal.publishing.PublishedContent;

/** The words that the council itself uses for what it does: what stands beside a given name and is one of them is no family name. */
@ApplicationScoped
class OrdinaryWords {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");

    private record Known(ContentLibrary library, Set<String> words) {
    }

    private volatile Known known;

    @Inject
    PublishedContent published;

    /** Those of the content of this moment. */
    Set<String> now() {
        ContentLibrary library = published.current();
        Known now = known;
        if (now == null || now.library() != library) {
            now = new Known(library, of(library));
            known = now;
        }
        return now.words();
    }

    static Set<String> of(ContentLibrary library) {
        Set<String> words = new HashSet<>();
        Consumer<String> text = all -> words.addAll(List.of(NO_LETTERS.split(all.toLowerCase(Locale.ROOT))));
        for (Language language : Language.values()) {
            for (ContentPage page : library.everyPage(language)) {
                text.accept(page.title());
                text.accept(page.summary());
                page.alsoCalled().forEach(text);
            }
            library.topics(language).forEach(topic -> text.accept(topic.name() + " " + topic.summary()));
        }
        library.synonyms().stream().map(SynonymRule::from).flatMap(Collection::stream).forEach(text);
        library.synonyms().stream().map(SynonymRule::to).flatMap(Collection::stream).forEach(text);
        return Set.copyOf(words);
    }
}
