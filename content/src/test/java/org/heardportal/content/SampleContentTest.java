package org.heardportal.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heardportal.content.Language.ENGLISH;
import static org.heardportal.content.Language.WELSH;

import java.nio.file.Path;
import java.text.Collator;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.heardportal.content.form.FormDefinition;
import org.heardportal.content.form.Question;
import org.heardportal.content.guidance.AtoZEntry;
import org.heardportal.content.guidance.GuidancePage;
import org.heardportal.content.guidance.Topic;
import org.heardportal.content.message.MessageKind;
import org.heardportal.content.message.MessageTemplate;
import org.heardportal.content.promise.Measure;
import org.heardportal.content.promise.Promise;
import org.heardportal.content.promise.Standard;
import org.heardportal.content.promise.Target;
import org.heardportal.content.service.Channel;
import org.heardportal.content.service.ContactPoint;
import org.heardportal.content.service.ServiceDefinition;
import org.junit.jupiter.api.Test;

/** The sample council's content as readers get it. */
class SampleContentTest {

    static final Path FOLDER = Path.of("src", "main", "resources", "content");

    /** What Ofcom keeps free for drama, for the places that the sample uses; 999, 18001 and the gas emergency line are real on purpose. */
    private static final Pattern DRAMA_NUMBER = Pattern.compile("0191 498 0\\d{3}|01632 960\\d{3}|07700 900\\d{3}|0800 111 999");
    private static final Pattern PHONE = Pattern.compile("\\b0[0-9]{3,4} ?[0-9]{3} ?[0-9]{3,4}\\b");
    private static final Pattern EMAIL = Pattern.compile("[\\w.]+@[\\w.]*\\w");
    private static final Pattern POSTCODE = Pattern.compile("\\b[A-Z]{1,2}[0-9]{1,2} [0-9][A-Z]{2}\\b");

    private final ContentLibrary library = ContentLibrary.from(FOLDER);

    @Test
    void everyFileOfTheSampleCouncilLoads() {
        assertThat(library.services(ENGLISH)).extracting(ServiceDefinition::slug).contains("missed-bin-collection", "report-a-pothole", "apply-for-a-blue-badge");
        assertThat(library.services(ENGLISH)).extracting(ServiceDefinition::name).isSortedAccordingTo(Collator.getInstance(Locale.UK));
        assertThat(library.topics(ENGLISH)).extracting(Topic::slug).startsWith("bins-and-recycling");
        assertThat(library.pages(ENGLISH)).extracting(GuidancePage::slug).contains("privacy", "accessibility-statement", "contact", "complaints", "help-with-this-site");
        assertThat(library.council().sample()).isTrue();
        assertThat(library.synonyms()).hasSizeGreaterThanOrEqualTo(40);
    }

    @Test
    void theTextsOfTheFolderMakeTheSameLibrary() {
        ContentLibrary again = ContentLibrary.of(ContentLibrary.textsOf(FOLDER));
        assertThat(again.services(WELSH)).isEqualTo(library.services(WELSH));
        assertThat(again.promises(ENGLISH)).isEqualTo(library.promises(ENGLISH));
    }

    @Test
    void everyServicePromisesSomethingAndIsReachedInTwoWaysOneOfThemByVoice() {
        assertThat(library.services(ENGLISH)).allSatisfy(service -> {
            assertThat(service.standards()).isNotEmpty().allSatisfy(key -> assertThat(library.standard(key, ENGLISH)).isPresent());
            assertThat(service.contactPoints()).extracting(ContactPoint::channel).contains(Channel.PHONE, Channel.COUNTER);
            assertThat(service.alsoCalled()).hasSizeBetween(5, 10).allSatisfy(words -> assertThat(words).isLowerCase());
            assertThat(service.reviewOn()).isBetween(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 12, 31));
            assertThat(service.cost().isFree()).isEqualTo(service.cost().summary().startsWith("Free") && !service.cost().summary().contains("£"));
        });
    }

    @Test
    void formsAreReadInTheLanguageThatIsAskedFor() {
        assertThat(library.forms(ENGLISH)).extracting(FormDefinition::service)
                .containsExactly("bulky-waste-collection", "missed-bin-collection", "report-a-pothole");
        FormDefinition english = library.form("missed-bin-collection", ENGLISH).orElseThrow();
        FormDefinition welsh = library.form("missed-bin-collection", WELSH).orElseThrow();
        assertThat(welsh.language()).isEqualTo(WELSH);
        assertThat(welsh.questions()).extracting(Question::key).isEqualTo(english.questions().stream().map(Question::key).toList());
        assertThat(welsh.questions()).extracting(Question::choiceKeys).isEqualTo(english.questions().stream().map(Question::choiceKeys).toList());
        assertThat(welsh.questions()).extracting(Question::words).doesNotContainAnyElementsOf(english.questions().stream().map(Question::words).toList());
        assertThat(library.form("report-a-pothole", WELSH).orElseThrow().language()).isEqualTo(ENGLISH);
        assertThat(library.form("no-such-form", ENGLISH)).isEmpty();
    }

    @Test
    void everyTopicHasAService() {
        assertThat(library.topics(ENGLISH)).allSatisfy(topic -> assertThat(library.servicesOf(topic, ENGLISH)).isNotEmpty());
    }

    @Test
    void aMissedBinSaysWhatResidentsNeed() {
        ServiceDefinition bin = library.service("missed-bin-collection", ENGLISH).orElseThrow();
        assertThat(bin.name()).isEqualTo("Missed bin collection");
        assertThat(bin.lgsl()).containsExactly(524);
        assertThat(bin.alsoCalled()).contains("bin not emptied");
        assertThat(bin.about().html()).contains("<li>").doesNotContain("###");
        Standard standard = library.standard(bin.standards().getFirst(), ENGLISH).orElseThrow();
        assertThat(standard.measure()).isEqualTo(
                new Measure.Time(Measure.Stage.FINISH, new Target(2, Target.Unit.WORKING_DAYS, LocalTime.MAX)));
    }

    @Test
    void aTranslationHasItsWordsAndTheStructureOfItsOriginal() {
        ServiceDefinition welsh = library.service("missed-bin-collection", WELSH).orElseThrow();
        ServiceDefinition english = library.service("missed-bin-collection", ENGLISH).orElseThrow();
        assertThat(welsh.language()).isEqualTo(WELSH);
        assertThat(welsh.name()).isEqualTo("Bin heb ei gasglu");
        assertThat(welsh.standards()).isEqualTo(english.standards());
        assertThat(welsh.contactPoints()).extracting(ContactPoint::address).isEqualTo(english.contactPoints().stream().map(ContactPoint::address).toList());
        assertThat(welsh.staffNotes()).isEqualTo(english.staffNotes());
        assertThat(library.council(WELSH).shortName()).isEqualTo("Cyngor Tynewick");
        assertThat(library.topic("housing", WELSH).orElseThrow().name()).isEqualTo("Tai");
        assertThat(library.page("privacy", WELSH).orElseThrow().title()).isEqualTo("Preifatrwydd");
    }

    @Test
    void whatIsNotTranslatedIsReadInEnglishAndSaysSo() {
        assertThat(library.services(WELSH)).hasSameSizeAs(library.services(ENGLISH));
        assertThat(library.service("housing-repairs", WELSH).orElseThrow().language()).isEqualTo(ENGLISH);
        assertThat(library.service("no-such-service", WELSH)).isEmpty();
        assertThat(library.page("no-such-page", ENGLISH)).isEmpty();
        assertThat(library.topic("no-such-topic", ENGLISH)).isEmpty();
        assertThat(library.standard("no-such-standard", ENGLISH)).isEmpty();
    }

    @Test
    void theAToZHasNamesAndWhatPeopleCallThem() {
        List<AtoZEntry> entries = library.aToZ(ENGLISH);
        assertThat(entries).contains(
                new AtoZEntry('M', "Missed bin collection", "", PageKind.SERVICE, "missed-bin-collection"),
                new AtoZEntry('T', "Tip", "Recycling centres", PageKind.SERVICE, "recycling-centres"),
                new AtoZEntry('P', "Privacy", "", PageKind.GUIDANCE, "privacy"));
        assertThat(entries).extracting(AtoZEntry::letter).isSorted();
        assertThat(entries).allSatisfy(entry -> assertThat(entry.words().toUpperCase(Locale.ROOT)).startsWith(String.valueOf(entry.letter())));
    }

    @Test
    void promisesAreMeasuredInEveryWayThereIs() {
        assertThat(library.promises(ENGLISH)).extracting(Promise::key).startsWith("on-time").hasSizeBetween(5, 6);
        Stream<Object> ways = library.promises(ENGLISH).stream().flatMap(promise -> promise.standards().stream()).map(standard -> standard.measure().getClass());
        assertThat(ways.distinct()).containsExactlyInAnyOrder((Object[]) Measure.class.getPermittedSubclasses());
    }

    @Test
    void everyMessageIsThereInEveryLanguageAndSaysWhoWritesWhereItLeadsAndHowToReachAPerson() {
        for (Language language : Language.values()) {
            assertThat(MessageKind.values()).allSatisfy(kind -> {
                MessageTemplate template = library.message(kind.key(), language).orElseThrow();
                assertThat(template.language()).isEqualTo(language);
                assertThat(MessageTemplate.placesIn(template.body())).contains("council", "link", "phone", "hours", "email", "no-reply");
                assertThat(MessageTemplate.placesIn(template.subject() + template.body())).containsAnyOf("reference", "service", "words");
            });
        }
        assertThat(library.message("request-received", WELSH).orElseThrow().subject()).isEqualTo("Mae eich cais {reference} gennym");
        assertThat(library.message("no-such-message", ENGLISH)).isEmpty();
    }

    @Test
    void numbersAddressesAndPostcodesAreMadeUp() {
        Collection<String> texts = ContentLibrary.textsOf(FOLDER).values();
        assertThat(found(texts, PHONE)).isNotEmpty().allSatisfy(phone -> assertThat(phone).matches(DRAMA_NUMBER));
        assertThat(found(texts, EMAIL)).isNotEmpty().allSatisfy(email -> assertThat(email).endsWith("example.org"));
        assertThat(found(texts, POSTCODE)).isNotEmpty().allSatisfy(postcode -> assertThat(postcode).startsWith("ZZ99 "));
    }

    private static List<String> found(Collection<String> texts, Pattern pattern) {
        return texts.stream().flatMap(text -> pattern.matcher(text).results()).map(MatchResult::group).toList();
    }
}
