package org.heardportal.content;

import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.heardportal.content.calendar.ClosureDay;
import org.heardportal.content.calendar.ProclaimedHoliday;
import org.heardportal.content.calendar.WorkingCalendar;
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
import org.heardportal.content.search.Bet;
import org.heardportal.content.search.JudgedQuery;
import org.heardportal.content.search.RankingWeights;
import org.heardportal.content.service.ServiceDefinition;
import org.heardportal.content.words.PlainWords;

/**
 * Everything the council says, at one moment. It is immutable: a change makes a new library.
 * Reading by language gives the text in that language where there is one, else in English; the answer says which it is.
 */
public final class ContentLibrary {

    private final Map<Language, LanguageEdition> editions = new EnumMap<>(Language.class);
    private final WorkingCalendar calendar;
    private final List<SynonymRule> synonyms;
    private final List<Bet> bets;
    private final RankingWeights weights;
    private final List<JudgedQuery> judged;
    private final PlainWords plainWords;

    private ContentLibrary(ContentFiles files) {
        for (Language language : Language.values()) {
            editions.put(language, new LanguageEdition(files, language));
        }
        calendar = WorkingCalendar.of(council().division(), files.every(ProclaimedHoliday.class), files.every(ClosureDay.class));
        synonyms = files.every(SynonymRule.class);
        bets = files.every(Bet.class);
        weights = files.weights();
        judged = files.every(JudgedQuery.class);
        plainWords = PlainWords.without(Stream.concat(files.glossary().stream(), services(Language.ENGLISH).stream().map(ServiceDefinition::name)).toList());
    }

    /**
     * Reads a content folder.
     *
     * @throws BrokenContent with every problem of every file
     */
    public static ContentLibrary from(Path folder) {
        return new ContentLibrary(ContentFiles.in(folder));
    }

    /**
     * Reads texts that are kept elsewhere.
     *
     * @param textByPath the text of each file by its path within the content folder, for example {@code services/missed-bin-collection.yaml}
     * @throws BrokenContent with every problem of every text
     */
    public static ContentLibrary of(Map<String, String> textByPath) {
        return new ContentLibrary(ContentFiles.of(textByPath));
    }

    /**
     * Reads some texts by themselves, such as a form as it once was. What they speak of need not be among them, and the library holds nothing else.
     *
     * @param textByPath as for {@link #of}; {@code council.yaml} is among them
     * @throws BrokenContent with every problem of every text
     */
    public static ContentLibrary ofSome(Map<String, String> textByPath) {
        return new ContentLibrary(ContentFiles.some(textByPath));
    }

    /**
     * The texts that a content folder holds, for keeping them elsewhere: the text of each file by its path within the folder.
     * They are read as UTF-8 and not checked any further.
     *
     * @throws BrokenContent when there is no such folder, or a file in it is no content or no text
     */
    public static SortedMap<String, String> textsOf(Path folder) {
        return ContentFiles.textsOf(folder);
    }

    /** The council in English. */
    public Council council() {
        return council(Language.ENGLISH);
    }

    public Council council(Language language) {
        return editions.get(language).council();
    }

    /** Every service, by name. */
    public List<ServiceDefinition> services(Language language) {
        return editions.get(language).services();
    }

    public Optional<ServiceDefinition> service(String slug, Language language) {
        return editions.get(language).service(slug);
    }

    /** Every topic, in the order in which the council lists them. */
    public List<Topic> topics(Language language) {
        return editions.get(language).topics();
    }

    public Optional<Topic> topic(String slug, Language language) {
        return topics(language).stream().filter(topic -> topic.slug().equals(slug)).findFirst();
    }

    /** The services of a topic, by name. */
    public List<ServiceDefinition> servicesOf(Topic topic, Language language) {
        return services(language).stream().filter(service -> service.topics().contains(topic.slug())).toList();
    }

    /** Every explanatory page, by title. */
    public List<GuidancePage> pages(Language language) {
        return editions.get(language).pages();
    }

    public Optional<GuidancePage> page(String slug, Language language) {
        return editions.get(language).page(slug);
    }

    /** Every form, by title. */
    public List<FormDefinition> forms(Language language) {
        return editions.get(language).forms();
    }

    public Optional<FormDefinition> form(String key, Language language) {
        return editions.get(language).form(key);
    }

    /** The words of a message, by the key of its kind; every kind has a template. */
    public Optional<MessageTemplate> message(String key, Language language) {
        return editions.get(language).message(key);
    }

    /** Names of services and pages and what people call them, by letter and then by the alphabet. */
    public List<AtoZEntry> aToZ(Language language) {
        return editions.get(language).aToZ();
    }

    /** Every promise, in the order in which the council makes them. */
    public List<Promise> promises(Language language) {
        return editions.get(language).promises();
    }

    public Optional<Standard> standard(String key, Language language) {
        return editions.get(language).standard(key);
    }

    public WorkingCalendar calendar() {
        return calendar;
    }

    /** Every set of steps that belong together, by title. */
    public List<Journey> journeys(Language language) {
        return editions.get(language).journeys();
    }

    /** Every set of questions that lead to an answer, by title. */
    public List<Checker> checkers(Language language) {
        return editions.get(language).checkers();
    }

    /** What happens in a life, in the order in which the council lists it. */
    public List<LifeEvent> lifeEvents(Language language) {
        return editions.get(language).lifeEvents();
    }

    /** Every page that an owner answers for: services, explanations, journeys, checkers; each kind by name. */
    public Collection<ContentPage> everyPage(Language language) {
        return editions.get(language).everyPage();
    }

    /** A page that an owner answers for; empty where there is none, and for a topic. */
    public Optional<ContentPage> page(PageRef page, Language language) {
        return editions.get(language).page(page);
    }

    /** What is not as usual: those that begin later or have ended among them. */
    public List<Notice> notices(Language language) {
        return editions.get(language).notices();
    }

    /** Libraries, recycling centres and offices, in the order in which the council lists them. */
    public List<PublicPlace> places(Language language) {
        return editions.get(language).places();
    }

    /** When bins are emptied; no round where the council says nothing of it. */
    public BinRounds binRounds(Language language) {
        return editions.get(language).binRounds();
    }

    /** Where owners know better than the ranking; those that have ended among them. */
    public List<Bet> bets() {
        return bets;
    }

    /** The numbers of the ranking that the council has set for itself. */
    public RankingWeights weights() {
        return weights;
    }

    /** Queries that the search is measured by. */
    public List<JudgedQuery> judgedQueries() {
        return judged;
    }

    /** A check of plain words that does not count the names of this library's services and the terms of its glossary. */
    public PlainWords plainWords() {
        return plainWords;
    }

    /** The synonym rules, for the search index. */
    public List<SynonymRule> synonyms() {
        return synonyms;
    }
}
