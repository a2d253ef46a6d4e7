package org.heardportal.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.heardportal.account.SignedInPerson;
import org.heardportal.casework.Contact;
import org.heardportal.casework.OpenServiceRequest;
import org.heardportal.casework.Receipt;
import org.heardportal.casework.ServiceRequests;
import org.heardportal.content.Language;
import org.heardportal.content.form.Answer;
import org.heardportal.content.form.FormDefinition;
import org.heardportal.content.service.Channel;
import org.heardportal.content.service.ServiceDefinition;
import org.heardportal.publishing.PublishedContent;
import org.heardportal.shared.Actor;
import org.heardportal.shared.Clocks;
import org.heardportal.shared.Reference;

/** The months before today: who asked for what, and how it went. The same chances are drawn each time, so the history depends on the day alone. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class SampleMonths {

    static final int DAYS = 120;
    private static final int REQUESTS = 120;

    /** The last of them are at work still; they came in the last days. */
    private static final int FIRST_UNFINISHED = 98;
    private static final int DAYS_OF_UNFINISHED = 5;
    private static final long SEED = 20_260_401;

    /** Any number that nothing else in this database locks by. */
    private static final long MAKER_LOCK = 0x53616d706c65L;

    /** Of ten requests so many come by each channel, in the order of {@link #CHANNELS}. */
    private static final List<Channel> CHANNELS = List.of(Channel.WEB, Channel.WEB, Channel.WEB, Channel.WEB, Channel.WEB, Channel.WEB, Channel.PHONE,
            Channel.PHONE, Channel.COUNTER, Channel.LETTER);

    @PersistenceContext(unitName = "heard")
    EntityManager entities;

    @Inject
    PublishedContent published;

    @Inject
    ServiceRequests requests;

    @Inject
    SampleDesks desks;

    @Inject
    SampleSayings sayings;

    @Inject
    SampleImprovements improvements;

    @Inject
    Clock clock;

    /** Whether nobody has asked for or said anything; no other node can make the months before this transaction ends. */
    boolean areEmpty() {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(?1) as text)").setParameter(1, MAKER_LOCK).getSingleResult();
        return !(Boolean) entities.createNativeQuery("select exists (select from service_request union all select from feedback)").getSingleResult();
    }

    /** Lets the months happen, and says how many requests they brought. */
    int happen(SampleStaff staff) {
        RandomGenerator chance = new Random(SEED);
        SampleWords words = SampleWords.read();
        Map<String, Reference> firstByService = new HashMap<>();
        List<FormDefinition> forms = published.current().forms(Language.ENGLISH);
        IntStream.range(0, REQUESTS).forEach(number -> {
            FormDefinition form = forms.get(SamplePace.anyOf(forms, chance));
            ask(form, number, chance, words, staff, firstByService);
            entities.flush();
            entities.clear();
        });
        improvements.happen(staff, sayings.aboutPages(chance));
        return REQUESTS;
    }

    private void ask(FormDefinition form, int number, RandomGenerator chance, SampleWords words, SampleStaff staff, Map<String, Reference> firstByService) {
        ServiceDefinition service = published.current().service(form.service(), Language.ENGLISH).orElseThrow();
        SignedInPerson adviser = staff.adviserOf(service.owningTeam());
        Channel channel = CHANNELS.get(chance.nextInt(CHANNELS.size()));
        Instant received = received(number, chance);
        Diary diary = new Diary(published.current().calendar(), chance, received, clock.instant());
        // a letter is keyed on the next working day and counts from the day on which it came
        Optional<Instant> keyed = channel == Channel.LETTER ? diary.workingDaysLater(1) : Optional.of(received);
        LocalDate day = received.atZone(Diary.LONDON).toLocalDate();
        Map<String, Answer> answers = new SampleAnswers(chance, words).fillIn(form, day, number);
        Contact contact = SampleAnswers.contact(form, answers);
        Actor actor = channel == Channel.WEB ? Actor.visitor() : adviser.actor();
        if (keyed.isPresent()) {
            Receipt receipt = Clocks.at(keyed.get(), () -> requests.open(new OpenServiceRequest(actor, form.service(), published.revisions().form(form.key()),
                    channel, Language.ENGLISH, texts(answers), contact, received)));
            SampleLife life = new SampleLife(requests, desks, adviser, diary, receipt, contact);
            SampleCourse.Story story = new SampleStory(form.service(), chance, words, sayings, Optional.ofNullable(firstByService.get(form.service())));
            SampleCourse course = number >= FIRST_UNFINISHED ? SampleCourse.anyUnfinished(chance) : SampleCourse.any(chance);
            for (BooleanSupplier step : course.steps(life, story)) {
                if (!step.getAsBoolean()) {
                    break;
                }
            }
            firstByService.putIfAbsent(form.service(), receipt.reference());
        }
    }

    /** Spread over the months, at any hour at which people are awake; none today, so that the history of a day is always the same. */
    private Instant received(int number, RandomGenerator chance) {
        LocalDate today = LocalDate.now(clock.withZone(Diary.LONDON));
        long daysAgo = number < FIRST_UNFINISHED
                ? DAYS_OF_UNFINISHED + (long) (FIRST_UNFINISHED - number) * (DAYS - DAYS_OF_UNFINISHED) / FIRST_UNFINISHED
                : 1 + (long) (REQUESTS - number) * DAYS_OF_UNFINISHED / (REQUESTS - FIRST_UNFINISHED);
        return Diary.at(today.minusDays(daysAgo), LocalTime.of(7, 0).plusMinutes(chance.nextInt(15 * 60)));
    }

    private static Map<String, String> texts(Map<String, Answer> answers) {
        Map<String, String> texts = new LinkedHashMap<>();
        answers.forEach((question, answer) -> {
            if (!answer.isEmpty()) {
                texts.put(question, answer.text());
            }
        });
        return texts;
    }
}
