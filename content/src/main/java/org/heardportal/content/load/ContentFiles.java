package org.heardportal.content.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.heardportal.content.BrokenContent;
import org.heardportal.content.Language;
import org.heardportal.content.council.Council;
import org.heardportal.content.message.MessageKind;
import org.heardportal.content.place.BinRounds;
import org.heardportal.content.promise.Promise;
import org.heardportal.content.search.RankingWeights;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/**
 * What a set of content files says, read and checked as a whole: made without a problem, or not at all.
 * Lists hold every language that there is a file for, originals and translations side by side.
 */
public final class ContentFiles {

    /** Without these the portal has pages that lead nowhere. Every message is needed as well: without its words what happened cannot be told. */
    private static final Set<String> REQUIRED = Set.of(
            "council.yaml", "topics.yaml", "guidance/privacy.yaml", "guidance/accessibility-statement.yaml", "guidance/contact.yaml",
            "calendar/bank-holidays.yaml", "calendar/closure-days.yaml", "search/synonyms.yaml");

    private final Problems problems;
    private final Names names;
    private final Texts texts;
    private final SortedMap<String, MappingNode> parsed = new TreeMap<>();

    private final Map<Language, Council> councils = new EnumMap<>(Language.class);
    private final Map<Language, BinRounds> binRounds = new EnumMap<>(Language.class);
    private final List<Object> found = new ArrayList<>();
    private final List<PromiseFile.Ordered> promises = new ArrayList<>();
    private final List<String> glossary = new ArrayList<>();
    private RankingWeights weights = RankingWeights.USUAL;

    /** Whether the files are all that a council says, or some of them, which speak of what is not among them. */
    private enum Extent { WHOLE, SOME }

    private ContentFiles(Map<String, String> textByPath, Problems problems, Extent extent) {
        this.problems = problems;
        this.names = new Names(problems);
        this.texts = new Texts(names);
        if (extent == Extent.WHOLE) {
            required().filter(path -> !textByPath.containsKey(path)).forEach(path ->
                    problems.add(Place.topOf(path), "The file is missing; every council has it"));
        }
        List<ContentPath> paths = new ArrayList<>();
        new TreeMap<>(textByPath).forEach((path, text) -> understood(path).ifPresent(understood -> {
            paths.add(understood);
            YamlParser.parse(path, text, problems).ifPresentOrElse(mapping -> parsed.put(path, mapping), () -> giveUpOn(understood));
        }));
        paths.forEach(path -> read(path, textByPath.keySet()));
        if (extent == Extent.WHOLE) {
            names.check();
        }
        problems.refuseIfAny();
    }

    /**
     * Reads texts by their paths within the content folder.
     *
     * @throws BrokenContent with every problem of every text
     */
    public static ContentFiles of(Map<String, String> textByPath) {
        return new ContentFiles(textByPath, new Problems(), Extent.WHOLE);
    }

    /**
     * Reads some texts of a council by themselves. What they speak of need not be among them.
     *
     * @throws BrokenContent with every problem of every text
     */
    public static ContentFiles some(Map<String, String> textByPath) {
        return new ContentFiles(textByPath, new Problems(), Extent.SOME);
    }

    /**
     * Reads a folder.
     *
     * @throws BrokenContent with every problem of every file
     */
    public static ContentFiles in(Path folder) {
        Problems problems = new Problems();
        return new ContentFiles(new ContentFolder(folder, problems).texts(), problems, Extent.WHOLE);
    }

    /**
     * The texts of a folder, by their paths within it; not checked any further.
     *
     * @throws BrokenContent when a file is no content or no text
     */
    public static SortedMap<String, String> textsOf(Path folder) {
        Problems problems = new Problems();
        SortedMap<String, String> found = new ContentFolder(folder, problems).texts();
        problems.refuseIfAny();
        return found;
    }

    private static Stream<String> required() {
        return Stream.concat(REQUIRED.stream().sorted(), Stream.of(MessageKind.values()).map(kind -> "messages/" + kind.key() + ".yaml"));
    }

    private Optional<ContentPath> understood(String path) {
        Optional<ContentPath> understood = ContentPath.of(path);
        if (understood.isEmpty()) {
            problems.add(Place.topOf(path), "This is no content file");
            return Optional.empty();
        }
        ContentPath file = understood.get();
        if (!ContentPath.SLUG.matcher(file.name()).matches()) {
            problems.add(Place.topOf(path), "A file's name is part of an address: small letters, digits and hyphens");
            return Optional.empty();
        }
        if (file.language().isEmpty()) {
            problems.add(Place.topOf(path), "The portal does not speak the language '%s'".formatted(file.languageTag()));
            return Optional.empty();
        }
        if (!file.isOriginal() && !file.kind().isTranslated()) {
            problems.add(Place.topOf(path), "This file is the same for every language and has no translation");
            return Optional.empty();
        }
        return understood;
    }

    private void giveUpOn(ContentPath unreadable) {
        switch (unreadable.kind()) {
            case COUNCIL -> names.giveUpOn(Names.Kind.TEAM);
            case TOPICS -> names.giveUpOn(Names.Kind.TOPIC);
            case LIFE_EVENTS -> names.giveUpOn(Names.Kind.LIFE_EVENT);
            case PROMISE -> names.giveUpOn(Names.Kind.STANDARD);
            default -> { }
        }
    }

    private void read(ContentPath path, Set<String> all) {
        Optional.ofNullable(parsed.get(path.path())).flatMap(mapping -> merged(path, mapping, all)).ifPresent(mapping -> {
            try (Block file = new Block(mapping, problems)) {
                read(path, file, path.language().orElseThrow());
            }
        });
        if (path.isOriginal()) {
            switch (path.kind()) {
                case SERVICE -> names.define(Names.Kind.SERVICE, path.name(), Place.topOf(path.path()));
                case PAGE -> names.define(Names.Kind.PAGE, path.name(), Place.topOf(path.path()));
                case JOURNEY -> names.define(Names.Kind.JOURNEY, path.name(), Place.topOf(path.path()));
                case CHECKER -> names.define(Names.Kind.CHECKER, path.name(), Place.topOf(path.path()));
                case PROMISE -> names.define(Names.Kind.PROMISE, path.name(), Place.topOf(path.path()));
                default -> { }
            }
        }
    }

    private Optional<MappingNode> merged(ContentPath path, MappingNode mapping, Set<String> all) {
        if (path.isOriginal()) {
            return Optional.of(mapping);
        }
        if (!all.contains(path.originalPath())) {
            problems.add(Place.topOf(path.path()), "This translates %s, which is not there".formatted(path.originalPath()));
        }
        return Optional.ofNullable(parsed.get(path.originalPath())).map(original -> new Translation(problems).over(original, mapping));
    }

    private void read(ContentPath path, Block file, Language language) {
        switch (path.kind()) {
            case COUNCIL -> councils.put(language, new CouncilFile(names, texts).read(file, language));
            case TOPICS -> found.addAll(new TopicsFile(names).read(file, language));
            case LIFE_EVENTS -> found.addAll(new LifeEventsFile(names).read(file, language));
            case PLACES -> found.addAll(new PlacesFile(names, texts).read(file, language));
            case BIN_ROUNDS -> binRounds.put(language, new BinRoundsFile(names).read(file, language));
            case SERVICE -> found.add(new ServiceFile(names, texts).read(file, path.name(), language));
            case PAGE -> found.add(new PageFile(names, texts).read(file, path.name(), language));
            case JOURNEY -> found.add(new JourneyFile(names, texts).read(file, path.name(), language));
            case CHECKER -> found.add(new CheckerFile(names, texts).read(file, path.name(), language));
            case NOTICE -> found.add(new NoticeFile(names, texts).read(file, path.name(), language));
            case FORM -> found.add(new FormFile(names).read(file, path.name(), language));
            case PROMISE -> promises.add(new PromiseFile(names, texts).read(file, path.name(), language));
            case MESSAGE -> MessageFile.read(file, path.name(), language).ifPresent(found::add);
            case BANK_HOLIDAYS -> found.addAll(new CalendarFiles().bankHolidays(file));
            case CLOSURE_DAYS -> found.addAll(new CalendarFiles().closureDays(file));
            case SYNONYMS -> found.addAll(new SynonymsFile().read(file));
            case BETS -> found.addAll(new SearchFiles(names, texts).bets(file));
            case JUDGED -> found.addAll(new SearchFiles(names, texts).judged(file));
            case GLOSSARY -> glossary.addAll(new SearchFiles(names, texts).glossary(file));
            case WEIGHTS -> weights = new SearchFiles(names, texts).weights(file);
        }
    }

    public Map<Language, Council> councils() {
        return councils;
    }

    /** Everything of one type that the files hold, in their order: services, topics, pages, forms, messages, synonyms, days of the calendar and so on. */
    public <T> List<T> every(Class<T> type) {
        return found.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** In the order that the files ask for. */
    public List<Promise> promises() {
        return promises.stream().sorted(Comparator.comparingInt(PromiseFile.Ordered::order)).map(PromiseFile.Ordered::promise).toList();
    }

    /** When bins are emptied, in each language that there is a file for. */
    public Map<Language, BinRounds> binRounds() {
        return binRounds;
    }

    public RankingWeights weights() {
        return weights;
    }

    /** Terms that the reading grade does not count. */
    public List<String> glossary() {
        return glossary;
    }
}
