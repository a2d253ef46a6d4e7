package org.heardportal.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.ConfigProvider;
import org.heardportal.account.AccessDenied;
import org.heardportal.account.Role;
import org.heardportal.account.SignedInPerson;
import org.heardportal.content.Language;
import org.heardportal.publishing.DraftDecisions.Outcome;
import org.heardportal.publishing.DraftRefused.Problem;
import org.heardportal.schema.Rows;
import org.heardportal.shared.AsOwner;
import org.heardportal.shared.AsSystem;
import org.heardportal.shared.MovableClock;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What owners write until it is published, over the sample council's files. After each test the pages and the clock are as they were. */
@ExtendWith(ArquillianExtension.class)
class ContentDraftsIT {

    private static final String CENTRES = "services/recycling-centres.yaml";
    /** A second person approves what is published here. */
    private static final String BULKY = "services/bulky-waste-collection.yaml";
    private static final List<String> PAGES = List.of(CENTRES, BULKY);

    @Inject
    ContentDrafts drafts;

    @Inject
    DraftDecisions decisions;

    @Inject
    ContentHistory history;

    @Inject
    ContentRevisions revisions;

    @Inject
    ContentRegister register;

    @Inject
    PlannedDrafts planned;

    @Inject
    PlannedDraftsTimer timer;

    @Inject
    ContentReviews reviews;

    @Inject
    AsOwner asOwner;

    @Inject
    AsSystem asSystem;

    private SignedInPerson olu;
    private SignedInPerson nia;

    @BeforeEach
    @AfterEach
    void leaveNothing() {
        olu = owner("olu@example.org", "waste");
        nia = owner("nia@example.org", "waste");
        MovableClock.reset();
        forgetDrafts();
        register.register(files());
        PAGES.forEach(path -> asOwner.get(() -> {
            history.takeFile(olu, path);
            return null;
        }));
    }

    @Test
    void aDraftIsKeptHoweverBrokenItIsAndNobodyElseReadsIt() {
        EditedPage page = save(olu, CENTRES, "name: [");
        assertThat(page.text()).isEqualTo("name: [");
        assertThat(page.published()).contains(current(CENTRES)).get().isNotEqualTo("name: [");
        assertThat(asOwner.get(() -> drafts.trial(olu, CENTRES, "name: [")).problems()).isNotEmpty();
        assertThat(problem(() -> save(olu, CENTRES, "name: \0"))).isEqualTo(Problem.STRANGE_CHARACTER);
        assertThat(problem(() -> save(olu, CENTRES, "x".repeat(200_001)))).isEqualTo(Problem.TEXT_TOO_LONG);
        assertThat(open(nia, CENTRES).text()).isEqualTo("name: [");
        SignedInPerson stranger = owner("olu@example.org", "housing");
        assertThatThrownBy(() -> open(stranger, CENTRES)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> save(stranger, CENTRES, "name: mine")).isInstanceOf(AccessDenied.class);
        assertThat(asOwner.get(() -> drafts.drafts(stranger))).isEmpty();
        for (String path : List.of("council.yaml", "forms/missed-bin-collection.yaml", "../x.yaml", "services/x/y.yaml", "services/no-such.yaml", "a".repeat(5000))) {
            assertThatThrownBy(() -> open(olu, path)).as(path).isInstanceOf(NoSuchPage.class);
        }
    }

    @Test
    void whoSavesOverWordsThatTheyHaveNotSeenIsToldAndNothingIsLost() {
        Optional<Integer> none = Optional.empty();
        asOwner.get(() -> drafts.save(new SaveDraft(olu, CENTRES, edited(CENTRES, "Olu wrote this."), none)));
        assertThat(problem(() -> asOwner.get(() -> drafts.save(new SaveDraft(nia, CENTRES, edited(CENTRES, "Nia wrote this."), none))))).isEqualTo(Problem.CHANGED);
        assertThat(open(nia, CENTRES).text()).contains("Olu wrote this.");
        Optional<Integer> seen = open(nia, CENTRES).version();
        asOwner.get(() -> drafts.save(new SaveDraft(nia, CENTRES, edited(CENTRES, "Nia wrote this."), seen)));
        assertThat(problem(() -> asOwner.get(() -> decisions.send(new SendDraft(olu, CENTRES, seen.get(), "Because", Optional.empty()))))).isEqualTo(Problem.CHANGED);
    }

    @Test
    void whatIsPublishedSaysWhoWhenAndWhyAndCanBeUndone() {
        String before = current(CENTRES);
        assertThat(write(olu, CENTRES, "A new line.", "It was asked for")).isEqualTo(Outcome.PUBLISHED);
        assertThat(current(CENTRES)).contains("A new line.");
        assertThat(open(olu, CENTRES).draft()).isEmpty();
        List<RevisionRow> rows = history(olu, CENTRES);
        assertThat(rows.getFirst()).returns("Olu Owner", RevisionRow::by).returns("It was asked for", RevisionRow::reason).returns("", RevisionRow::approvedBy)
                .returns(false, RevisionRow::fromFile).returns(Optional.empty(), RevisionRow::until);
        long former = rows.stream().filter(RevisionRow::fromFile).findFirst().orElseThrow().id();
        assertThat(problem(() -> asOwner.get(() -> history.putBack(olu, CENTRES, former, " ")))).isEqualTo(Problem.REASON_MISSING);
        asOwner.get(() -> history.putBack(nia, CENTRES, former, "It was wrong"));
        assertThat(current(CENTRES)).isEqualTo(before);
        assertThat(history(olu, CENTRES)).hasSize(rows.size() + 1).first().returns("It was wrong", RevisionRow::reason);
        assertThat(problem(() -> asOwner.get(() -> history.putBack(olu, CENTRES, former, "Again")))).isEqualTo(Problem.SAME_TEXT);
        long other = history(olu, BULKY).getFirst().id();
        assertThat(problem(() -> asOwner.get(() -> history.putBack(olu, CENTRES, other, "Of another page")))).isEqualTo(Problem.NOTHING_BEFORE);
    }

    @Test
    void aPageThatAsksForItIsApprovedByAnotherPersonAndNeverByTheSame() {
        assertThatThrownBy(() -> asOwner.get(() -> revisions.publish(new PublishRevision(olu, BULKY, edited(BULKY, "Straight."), "Because")))).isInstanceOf(DraftRefused.class);
        long messages = messages("content-to-approve");
        assertThat(write(olu, BULKY, "Needs another pair of eyes.", "A new price")).isEqualTo(Outcome.WAITING);
        assertThat(current(BULKY)).doesNotContain("another pair of eyes");
        assertThat(messages("content-to-approve")).as("one for each other owner of the team").isGreaterThan(messages);
        int version = open(nia, BULKY).version().orElseThrow();
        assertThat(problem(() -> asOwner.get(() -> decisions.approve(olu, BULKY, version)))).isEqualTo(Problem.OWN_WORDS);
        assertThatThrownBy(() -> asOwner.get(() -> decisions.approve(owner("nia@example.org", "housing"), BULKY, version))).isInstanceOf(AccessDenied.class);
        assertThat(asOwner.get(() -> decisions.approve(nia, BULKY, version))).isEqualTo(Outcome.PUBLISHED);
        assertThat(current(BULKY)).contains("another pair of eyes");
        assertThat(history(olu, BULKY).getFirst()).returns("Olu Owner", RevisionRow::by).returns("Nia Owner", RevisionRow::approvedBy);
    }

    @Test
    void whoeverSavesOtherWordsHasToAskAgainAndMayNotApproveThem() {
        write(olu, BULKY, "First words.", "Because");
        save(nia, BULKY, edited(BULKY, "Other words."));
        int version = open(nia, BULKY).version().orElseThrow();
        assertThat(problem(() -> asOwner.get(() -> decisions.approve(nia, BULKY, version)))).as("nobody asked").isEqualTo(Problem.NOT_NOW);
        asOwner.get(() -> decisions.send(new SendDraft(olu, BULKY, version, "Both of us", Optional.empty())));
        int sent = open(nia, BULKY).version().orElseThrow();
        assertThat(problem(() -> asOwner.get(() -> decisions.approve(nia, BULKY, sent)))).as("her own words").isEqualTo(Problem.OWN_WORDS);
    }

    @Test
    void notApprovingNeedsAReasonAndTellsTheSender() {
        write(olu, BULKY, "Not good.", "Because");
        int version = open(nia, BULKY).version().orElseThrow();
        assertThat(problem(() -> sendBack(version, " "))).isEqualTo(Problem.REFUSAL_MISSING);
        long messages = messages("content-sent-back");
        sendBack(version, "The price is wrong");
        assertThat(messages("content-sent-back")).isEqualTo(messages + 1);
        DraftRow draft = open(olu, BULKY).draft().orElseThrow();
        assertThat(draft).returns(DraftState.DRAFT, DraftRow::state).returns("The price is wrong", DraftRow::refusal);
        assertThat(open(olu, BULKY).text()).contains("Not good.");
    }

    @Test
    void whatIsPlannedBecomesCurrentAtItsTimeAndNotBefore() {
        Instant then = Instant.now().plus(Duration.ofDays(3));
        save(olu, CENTRES, edited(CENTRES, "Open on Sundays."));
        assertThat(send(olu, CENTRES, "New hours", Optional.of(then))).isEqualTo(Outcome.PLANNED);
        timer.publishDue();
        assertThat(current(CENTRES)).doesNotContain("Open on Sundays.");
        MovableClock.moveTo(then.plusSeconds(1));
        timer.publishDue();
        assertThat(current(CENTRES)).contains("Open on Sundays.");
        assertThat(history(olu, CENTRES).getFirst()).returns("Olu Owner", RevisionRow::by).returns("New hours", RevisionRow::reason);
        assertThat(asSystem.get(() -> planned.next())).isEmpty();
    }

    @Test
    void aPlanThatCannotBeKeptGoesBackToItsOwnerWithTheReason() {
        Instant then = Instant.now().plus(Duration.ofDays(3));
        save(olu, CENTRES, edited(CENTRES, "Open on Sundays."));
        send(olu, CENTRES, "New hours", Optional.of(then));
        asOwner.get(() -> revisions.publish(new PublishRevision(nia, CENTRES, edited(CENTRES, "Nia was faster."), "Meanwhile")));
        long messages = messages("content-sent-back");
        MovableClock.moveTo(then.plusSeconds(1));
        timer.publishDue();
        assertThat(current(CENTRES)).contains("Nia was faster.").doesNotContain("Sundays");
        assertThat(open(olu, CENTRES)).returns(true, EditedPage::overtaken);
        assertThat(open(olu, CENTRES).draft().orElseThrow()).returns(DraftState.DRAFT, DraftRow::state).satisfies(draft -> assertThat(draft.refusal()).isNotBlank());
        assertThat(messages("content-sent-back")).isEqualTo(messages + 1);
        int version = open(olu, CENTRES).version().orElseThrow();
        assertThat(problem(() -> asOwner.get(() -> decisions.send(new SendDraft(olu, CENTRES, version, "Mine", Optional.empty()))))).isEqualTo(Problem.OVERTAKEN);
        asOwner.get(() -> {
            drafts.keepOver(olu, CENTRES, version);
            return null;
        });
        assertThat(send(olu, CENTRES, "Mine", Optional.empty())).isEqualTo(Outcome.PUBLISHED);
        assertThat(current(CENTRES)).contains("Sundays");
    }

    @Test
    void whatCannotBeUsedIsNeitherPublishedNorPlannedNorSentToAnybody() {
        for (String path : PAGES) {
            save(olu, path, "name: Only a name\n");
            for (Optional<Instant> at : List.of(Optional.<Instant>empty(), Optional.of(Instant.now().plusSeconds(9000)))) {
                assertThatThrownBy(() -> send(olu, path, "Because", at)).isInstanceOfSatisfying(ContentRefused.class, refused -> assertThat(refused.problems()).isNotEmpty());
            }
            assertThat(open(olu, path).draft().orElseThrow().state()).isEqualTo(DraftState.DRAFT);
        }
        save(olu, CENTRES, current(CENTRES));
        assertThat(problem(() -> send(olu, CENTRES, "Because", Optional.empty()))).isEqualTo(Problem.SAME_TEXT);
        save(olu, CENTRES, edited(CENTRES, "x"));
        assertThat(problem(() -> send(olu, CENTRES, " ", Optional.empty()))).isEqualTo(Problem.REASON_MISSING);
        assertThat(problem(() -> send(olu, CENTRES, "x".repeat(501), Optional.empty()))).isEqualTo(Problem.REASON_TOO_LONG);
        assertThat(problem(() -> send(olu, CENTRES, "Because", Optional.of(Instant.now().minusSeconds(60))))).isEqualTo(Problem.DATE_PAST);
    }

    @Test
    void aFileThatChangesUnderneathIsListedAndResolvedEitherWay() {
        write(olu, CENTRES, "An owner's line.", "Because");
        Map<String, String> files = files();
        files.computeIfPresent(CENTRES, (path, text) -> text + "# changed underneath\n");
        register.register(files);
        assertThat(asOwner.get(() -> history.conflicts(olu))).extracting(ContentConflict::path).contains(CENTRES);
        assertThat(asOwner.get(() -> history.conflicts(owner("olu@example.org", "housing")))).extracting(ContentConflict::path).doesNotContain(CENTRES);
        asOwner.get(() -> {
            history.keepMine(olu, CENTRES, "Ours is newer");
            return null;
        });
        assertThat(asOwner.get(() -> history.conflicts(olu))).extracting(ContentConflict::path).doesNotContain(CENTRES);
        assertThat(current(CENTRES)).contains("An owner's line.");
        asOwner.get(() -> {
            history.takeFile(olu, CENTRES);
            return null;
        });
        assertThat(current(CENTRES)).contains("changed underneath").doesNotContain("An owner's line.");
    }

    @Test
    void aPageIsTakenOutAndPutBackAndNotWhereOthersLeadToIt() {
        assertThatThrownBy(() -> withdraw(CENTRES)).isInstanceOf(ContentRefused.class);
        String path = "services/made-up-for-a-test.yaml";
        asOwner.get(() -> {
            drafts.begin(olu, path, current(CENTRES).replaceFirst("(?m)^name: .*$", "name: Made up for a test"), "From a list");
            return null;
        });
        assertThat(problem(() -> asOwner.get(() -> {
            drafts.begin(olu, path, "name: x", "");
            return null;
        }))).isEqualTo(Problem.NAME_TAKEN);
        assertThat(open(olu, path)).returns(Optional.empty(), EditedPage::published).returns("From a list", EditedPage::note);
        assertThat(send(olu, path, "A new page", Optional.empty())).isEqualTo(Outcome.PUBLISHED);
        assertThat(register.compose().library().service("made-up-for-a-test", Language.ENGLISH)).isPresent();
        long revision = history(olu, path).getFirst().id();
        withdraw(path);
        assertThat(register.compose().library().service("made-up-for-a-test", Language.ENGLISH)).isEmpty();
        assertThat(history(olu, path).getFirst().withdraws()).isTrue();
        asOwner.get(() -> history.putBack(olu, path, revision, "Needed after all"));
        assertThat(register.compose().library().service("made-up-for-a-test", Language.ENGLISH)).isPresent();
        withdraw(path);
        assertThat(problem(() -> withdraw(BULKY))).isEqualTo(Problem.SECOND_PERSON_NEEDED);
    }

    @Test
    void ownersAreToldOfAReviewOnceBeforeTheDayOnTheDayAndEachMonthAfter() {
        LocalDate day = LocalDate.of(2027, 6, 30);
        assertThat(List.of(day.minusDays(30), day.minusDays(1), day, day.plusDays(29), day.plusDays(30), day.plusDays(60)).stream().map(today -> ContentReviews.round(day, today)))
                .containsExactly(0, 0, 1, 1, 2, 3);
        MovableClock.moveTo(Instant.parse("2029-01-10T09:00:00Z"));
        long before = messages("content-review-due");
        remind();
        long told = messages("content-review-due");
        assertThat(told).isGreaterThan(before);
        remind();
        assertThat(messages("content-review-due")).as("not twice").isEqualTo(told);
        MovableClock.moveTo(Instant.parse("2029-02-10T09:00:00Z"));
        remind();
        assertThat(messages("content-review-due")).isGreaterThan(told);
    }

    private static void forgetDrafts() {
        try (Connection connection = Rows.connect()) {
            connection.createStatement().execute("delete from content_draft");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void remind() {
        asSystem.get(() -> {
            reviews.remind();
            return null;
        });
    }

    private void withdraw(String path) {
        asOwner.get(() -> {
            history.withdraw(olu, path, "Nobody needs it");
            return null;
        });
    }

    private void sendBack(int version, String why) {
        asOwner.get(() -> {
            decisions.sendBack(nia, BULKY, version, why);
            return null;
        });
    }

    private Outcome write(SignedInPerson by, String path, String line, String reason) {
        save(by, path, edited(path, line));
        return send(by, path, reason, Optional.empty());
    }

    private Outcome send(SignedInPerson by, String path, String reason, Optional<Instant> at) {
        int version = open(by, path).version().orElseThrow();
        return asOwner.get(() -> decisions.send(new SendDraft(by, path, version, reason, at)));
    }

    private EditedPage save(SignedInPerson by, String path, String text) {
        Optional<Integer> version = open(by, path).version();
        return asOwner.get(() -> drafts.save(new SaveDraft(by, path, text, version)));
    }

    private EditedPage open(SignedInPerson by, String path) {
        return asOwner.get(() -> drafts.open(by, path));
    }

    private List<RevisionRow> history(SignedInPerson by, String path) {
        return asOwner.get(() -> history.revisions(by, path));
    }

    private static Problem problem(Supplier<?> call) {
        try {
            call.get();
        } catch (DraftRefused refused) {
            return refused.problem();
        }
        throw new AssertionError("it was not refused");
    }

    private static Problem problem(Runnable call) {
        return problem(() -> {
            call.run();
            return null;
        });
    }

    private static String edited(String path, String line) {
        return current(path).replaceFirst("(?m)^about: \\|\n", "about: |\n  " + line + "\n\n");
    }

    private static String current(String path) {
        return Rows.of("select text from content_revision where path = ? and valid_until is null order by source desc", path).get(0);
    }

    private static long messages(String template) {
        return Rows.count("select count(*) from outbox o join content_revision r on r.id = o.template_revision_id where r.key = ?", template);
    }

    private static SignedInPerson owner(String email, String team) {
        return new SignedInPerson(Rows.count("select id from account where email = ?", email), email, email, Set.of(Role.OWNER), Set.of(team));
    }

    private static Map<String, String> files() {
        return new ContentFolder(Path.of(ConfigProvider.getConfig().getValue("heard.content.folder", String.class))).texts();
    }
}
