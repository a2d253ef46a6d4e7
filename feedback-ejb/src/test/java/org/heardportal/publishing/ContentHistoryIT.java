package org.heardportal.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heardportal.content.Language;
import org.heardportal.publishing.DraftDecisions.Outcome;
import org.heardportal.publishing.DraftRefused.Problem;
import org.heardportal.shared.MovableClock;
import org.junit.jupiter.api.Test;

/** What was published, the way back, files that change underneath, and reviews, over the sample council's files. */
class ContentHistoryIT extends AsEditors {

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
}
