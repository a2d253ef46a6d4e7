package org.heardportal.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heardportal.account.AccessDenied;
import org.heardportal.account.SignedInPerson;
import org.heardportal.content.Language;
import org.heardportal.publishing.DraftDecisions.Outcome;
import org.heardportal.publishing.DraftRefused.Problem;
import org.heardportal.publishing.StartPage.Kind;
import org.heardportal.shared.MovableClock;
import org.junit.jupiter.api.Test;

/** What owners write until it is published, over the sample council's files. */
class ContentDraftsIT extends AsEditors {

    @Inject
    ContentTranslations translations;

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
    void aTranslationBeginsFromItsPageAndCountsWhatIsMissing() {
        String welsh = "services/recycling-centres.cy.yaml";
        assertThat(open(olu, welsh)).returns("", EditedPage::text).returns(Optional.of(current(CENTRES)), EditedPage::original);
        assertThat(problem(() -> save(olu, welsh, " \n"))).isEqualTo(Problem.TEXT_MISSING);
        assertThat(missing()).doesNotContainKey(CENTRES);
        save(olu, welsh, "name: Canolfannau ailgylchu\n");
        assertThat(open(nia, CENTRES).translation()).contains("name: Canolfannau ailgylchu\n");
        assertThat(missing().get(CENTRES)).isPositive();
        assertThat(asOwner.get(() -> translations.missing(owner("olu@example.org", "housing"), Language.WELSH))).doesNotContainKey(CENTRES);
        save(olu, welsh, "pounds: 5\n");
        assertThatThrownBy(() -> send(olu, welsh, "Because", Optional.empty())).isInstanceOf(ContentRefused.class);
        assertThatThrownBy(() -> open(owner("nia@example.org", "housing"), welsh)).isInstanceOf(AccessDenied.class);
        for (String path : List.of("services/no-such.cy.yaml", "services/recycling-centres.fr.yaml", "forms/missed-bin-collection.cy.yaml")) {
            assertThatThrownBy(() -> open(olu, path)).as(path).isInstanceOf(NoSuchPage.class);
        }
    }

    @Test
    void aNewPageIsADraftOfOneOfThePersonsTeamsAndItsAddressIsItsOwn() {
        String path = asOwner.get(() -> drafts.begin(new StartPage(olu, Kind.GUIDE, "Hedgehogs: \"a\" guide", "zz-hedgehogs", "waste")));
        assertThat(path).isEqualTo("guidance/zz-hedgehogs.yaml");
        assertThat(open(nia, path)).returns(Optional.empty(), EditedPage::published).satisfies(page -> assertThat(page.draft().orElseThrow().title()).isEqualTo("Hedgehogs: \"a\" guide"));
        assertThat(asOwner.get(() -> drafts.trial(olu, path, open(olu, path).text())).problems()).isNotEmpty();
        assertThat(problem(() -> asOwner.get(() -> drafts.begin(new StartPage(nia, Kind.GUIDE, "Others", "zz-hedgehogs", "waste"))))).isEqualTo(Problem.NAME_TAKEN);
        assertThat(problem(() -> asOwner.get(() -> drafts.begin(new StartPage(olu, Kind.SERVICE, "Centres", "recycling-centres", "waste"))))).isEqualTo(Problem.NAME_TAKEN);
        assertThat(problem(() -> asOwner.get(() -> drafts.begin(new StartPage(olu, Kind.SERVICE, "Theirs", "zz-theirs", "housing"))))).isEqualTo(Problem.TEAM_MISSING);
        assertThatThrownBy(() -> open(owner("nia@example.org", "housing"), path)).isInstanceOf(AccessDenied.class);
    }

    @Test
    void aNoticeBeginsWithItsNameHoldsFromNowAndBelongsToEveryOwner() {
        MovableClock.moveTo(Instant.parse("2029-07-10T09:00:30Z"));
        String path = asOwner.get(() -> drafts.begin(new StartPage(olu, Kind.NOTICE, "Zz: no water", "zz-no-water", "waste")));
        assertThat(path).isEqualTo("notices/zz-no-water.yaml");
        SignedInPerson other = owner("nia@example.org", "housing");
        String text = open(other, path).text();
        assertThat(text).contains("title: \"Zz: no water\"", "from: 2029-07-10T10:00");
        assertThat(asOwner.get(() -> drafts.trial(olu, path, text)).problems()).as("it names no service yet").isNotEmpty();
        assertThat(asOwner.get(() -> drafts.trial(olu, path, text.replace("services: []", "services: [recycling-centres]"))).problems()).isEmpty();
    }

    private Map<String, Integer> missing() {
        return asOwner.get(() -> translations.missing(olu, Language.WELSH));
    }
}
