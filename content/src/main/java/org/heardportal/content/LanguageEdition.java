package org.heardportal.content;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.text.Collator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heardportal.content.council.Council;
import org.heardportal.content.form.FormDefinition;
import org.heardportal.content.guidance.AtoZEntry;
import org.heardportal.content.guidance.Checker;
import org.heardportal.content.guidance.GuidancePage;
import org.heardportal.content.guidance.Journey;
import org.heardportal.content.guidance.LifeEvent;
import org.heardportal.content.guidance.Topic;
import org.heardportal.content.load.ContentFiles;
import org.heardportal.content.message.MessageTemplate;
import org.heardportal.content.notice.Notice;
import org.heardportal.content.place.BinRounds;
import org.heardportal.content.place.PublicPlace;
import org.heardportal.content.promise.Promise;
import org.heardportal.content.promise.Standard;
import org.heardportal.content.service.ServiceDefinition;

/** The content as a reader of one language sees it: each text in that language, or in English where it is not translated. Sorted once. */
final class LanguageEdition {

    private final Council council;
    private final Map<String, ServiceDefinition> serviceBySlug;
    private final List<ServiceDefinition> services;
    private final List<Topic> topics;
    private final Map<String, GuidancePage> pageBySlug;
    private final List<GuidancePage> pages;
    private final List<Journey> journeys;
    private final List<Checker> checkers;
    private final List<LifeEvent> lifeEvents;
    private final List<Notice> notices;
    private final List<PublicPlace> places;
    private final BinRounds binRounds;
    private final Map<PageRef, ContentPage> pageByRef;
    private final Map<String, FormDefinition> formByKey;
    private final List<FormDefinition> forms;
    private final Map<String, MessageTemplate> messageByKey;
    private final List<Promise> promises;
    private final Map<String, Standard> standardByKey;
    private final List<AtoZEntry> aToZ;

    LanguageEdition(ContentFiles files, Language language) {
        Collator alphabet = Collator.getInstance(Locale.forLanguageTag(language.tag()));
        council = files.councils().getOrDefault(language, files.councils().get(Language.ENGLISH));
        services = sorted(alphabet, ServiceDefinition::name, inLanguage(files.every(ServiceDefinition.class), ServiceDefinition::slug, ServiceDefinition::language, language));
        serviceBySlug = services.stream().collect(toUnmodifiableMap(ServiceDefinition::slug, identity()));
        topics = List.copyOf(inLanguage(files.every(Topic.class), Topic::slug, Topic::language, language));
        pages = sorted(alphabet, GuidancePage::title, inLanguage(files.every(GuidancePage.class), GuidancePage::slug, GuidancePage::language, language));
        pageBySlug = pages.stream().collect(toUnmodifiableMap(GuidancePage::slug, identity()));
        journeys = sorted(alphabet, Journey::title, inLanguage(files.every(Journey.class), Journey::slug, Journey::language, language));
        checkers = sorted(alphabet, Checker::title, inLanguage(files.every(Checker.class), Checker::slug, Checker::language, language));
        lifeEvents = List.copyOf(inLanguage(files.every(LifeEvent.class), LifeEvent::slug, LifeEvent::language, language));
        notices = List.copyOf(inLanguage(files.every(Notice.class), Notice::slug, Notice::language, language));
        places = List.copyOf(inLanguage(files.every(PublicPlace.class), PublicPlace::slug, PublicPlace::language, language));
        binRounds = files.binRounds().getOrDefault(language, files.binRounds().getOrDefault(Language.ENGLISH, BinRounds.NONE));
        pageByRef = Stream.<List<? extends ContentPage>>of(services, pages, journeys, checkers).<ContentPage>flatMap(List::stream)
                .collect(Collectors.toMap(ContentPage::ref, identity(), (first, second) -> first, LinkedHashMap::new));
        forms = sorted(alphabet, FormDefinition::title, inLanguage(files.every(FormDefinition.class), FormDefinition::key, FormDefinition::language, language));
        formByKey = forms.stream().collect(toUnmodifiableMap(FormDefinition::key, identity()));
        messageByKey = inLanguage(files.every(MessageTemplate.class), MessageTemplate::key, MessageTemplate::language, language).stream()
                .collect(toUnmodifiableMap(MessageTemplate::key, identity()));
        promises = List.copyOf(inLanguage(files.promises(), Promise::key, Promise::language, language));
        standardByKey = promises.stream().flatMap(promise -> promise.standards().stream()).collect(toUnmodifiableMap(Standard::key, identity()));
        aToZ = entries(alphabet);
    }

    Council council() {
        return council;
    }

    List<ServiceDefinition> services() {
        return services;
    }

    Optional<ServiceDefinition> service(String slug) {
        return Optional.ofNullable(serviceBySlug.get(slug));
    }

    List<Topic> topics() {
        return topics;
    }

    List<GuidancePage> pages() {
        return pages;
    }

    Optional<GuidancePage> page(String slug) {
        return Optional.ofNullable(pageBySlug.get(slug));
    }

    List<Journey> journeys() {
        return journeys;
    }

    List<Checker> checkers() {
        return checkers;
    }

    List<LifeEvent> lifeEvents() {
        return lifeEvents;
    }

    List<Notice> notices() {
        return notices;
    }

    List<PublicPlace> places() {
        return places;
    }

    BinRounds binRounds() {
        return binRounds;
    }

    /** Services, explanations, journeys and checkers. */
    Collection<ContentPage> everyPage() {
        return pageByRef.values();
    }

    Optional<ContentPage> page(PageRef ref) {
        return Optional.ofNullable(pageByRef.get(ref));
    }

    List<FormDefinition> forms() {
        return forms;
    }

    Optional<FormDefinition> form(String key) {
        return Optional.ofNullable(formByKey.get(key));
    }

    Optional<MessageTemplate> message(String key) {
        return Optional.ofNullable(messageByKey.get(key));
    }

    List<Promise> promises() {
        return promises;
    }

    Optional<Standard> standard(String key) {
        return Optional.ofNullable(standardByKey.get(key));
    }

    List<AtoZEntry> aToZ() {
        return aToZ;
    }

    /** One text for each key, in the order of the originals: the translation where there is one. */
    private static <T> Collection<T> inLanguage(List<T> all, Function<T, String> key, Function<T, Language> languageOf, Language wanted) {
        Map<String, T> chosen = new LinkedHashMap<>();
        all.stream().filter(each -> languageOf.apply(each) == Language.ENGLISH).forEach(each -> chosen.put(key.apply(each), each));
        all.stream().filter(each -> languageOf.apply(each) == wanted).forEach(each -> chosen.put(key.apply(each), each));
        return chosen.values();
    }

    private static <T> List<T> sorted(Collator alphabet, Function<T, String> name, Collection<T> items) {
        return items.stream().sorted(Comparator.comparing(name, alphabet)).toList();
    }

    private List<AtoZEntry> entries(Collator alphabet) {
        List<AtoZEntry> entries = new ArrayList<>();
        everyPage().forEach(page -> entries.addAll(entries(page)));
        return entries.stream()
                .sorted(Comparator.comparing(AtoZEntry::letter).thenComparing(AtoZEntry::words, alphabet).thenComparing(AtoZEntry::slug))
                .toList();
    }

    private static List<AtoZEntry> entries(ContentPage page) {
        return Stream.concat(
                Stream.of(new AtoZEntry(letterOf(page.title()), page.title(), "", page.kind(), page.slug())),
                page.alsoCalled().stream().map(words -> new AtoZEntry(letterOf(words), capitalised(words), page.title(), page.kind(), page.slug()))).toList();
    }

    private static String capitalised(String words) {
        int end = words.offsetByCodePoints(0, 1);
        return words.substring(0, end).toUpperCase(Locale.ROOT) + words.substring(end);
    }

    /** The first letter without its accent; for a number or another sign the sign itself. */
    private static char letterOf(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD).toUpperCase(Locale.ROOT).charAt(0);
    }
}
