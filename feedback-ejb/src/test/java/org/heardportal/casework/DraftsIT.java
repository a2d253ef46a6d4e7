package org.heardportal.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.heardportal.content.Language;
import org.heardportal.content.form.Checked;
import org.heardportal.content.form.Question;
import org.heardportal.content.form.Typed;
import org.heardportal.content.service.Channel;
import org.heardportal.retention.DisposalTimer;
import org.heardportal.schema.Rows;
import org.heardportal.shared.MovableClock;
import org.heardportal.shared.Secret;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Drafts against the real container and database: begun, answered, asleep, woken, cleared. */
@ExtendWith(ArquillianExtension.class)
class DraftsIT {

    private static final String BINS = "missed-bin-collection";

    @Inject
    Drafts drafts;

    @Inject
    DraftRepository repository;

    @Inject
    DisposalTimer disposalTimer;

    @Inject
    AsResident resident;

    @AfterEach
    void resetTheClock() {
        MovableClock.reset();
    }

    @Test
    void aDraftIsFoundByItsSecretOfWhichOnlyTheHashIsKept() {
        String secret = resident.begin();
        assertThat(secret).hasSize(22);
        assertThat(resident.read(secret).firstOpen()).map(Question::key).contains("which-bins");
        assertThat(Rows.count("select count(*) from draft where secret_hash = sha256(convert_to(?, 'UTF8'))", secret)).isOne();
        assertThat(Rows.count("select count(*) from draft d where d::text like '%' || ? || '%'", secret)).isZero();
        for (String other : new String[] {"", "x", secret.toLowerCase(Locale.ROOT) + "x", "\0", "' or true --"}) {
            assertThatThrownBy(() -> resident.read(other)).as(other).isInstanceOf(NoSuchDraft.class);
        }
    }

    @Test
    void onlyAServiceWithAFormIsBegun() {
        assertThatThrownBy(() -> drafts.begin("recycling-centres", Language.ENGLISH, Channel.WEB)).isInstanceOf(NoSuchForm.class);
        assertThatThrownBy(() -> drafts.begin("no-such-service", Language.ENGLISH, Channel.WEB)).isInstanceOf(NoSuchForm.class);
    }

    @Test
    void anAnswerIsKeptInCanonicalFormAndARefusedOneIsNot() {
        String secret = resident.begin();
        assertThat(drafts.answer(secret, "which-bins", Typed.of("garden", "rubbish"))).isInstanceOf(Checked.Accepted.class);
        assertThat(drafts.answer(secret, "collection-day", Typed.ofParts(Map.of("day", "31", "month", "2", "year", "2026")))).isInstanceOf(Checked.Refused.class);
        DraftProgress progress = resident.read(secret);
        assertThat(progress.answers()).containsOnlyKeys("which-bins");
        assertThat(progress.answers().get("which-bins").text()).isEqualTo("rubbish\ngarden");
        assertThat(progress.firstOpen()).map(Question::key).contains("collection-day");
    }

    @Test
    void anyWordsOfAnyScriptComeBackAsTheyWere() {
        String secret = resident.begin();
        resident.answerUpToTag(secret, "yes");
        String words = "\"><svg onload=1> '; drop table draft; -- \\ {\"a\": 1} ünï \uD83D\uDE00 مرحبا #{1+1} ${x}";
        drafts.answer(secret, "tag-words", Typed.of(words));
        assertThat(resident.read(secret).answers().get("tag-words").text()).isEqualTo(words);
    }

    @Test
    void aQuestionThatIsNotAskedOrNotYetIsRefused() {
        String secret = resident.begin();
        for (String question : new String[] {"collection-day", "no-such-question", "", "tag-words"}) {
            assertThatThrownBy(() -> drafts.answer(secret, question, Typed.of("x"))).as(question).isInstanceOf(QuestionNotAsked.class);
        }
        assertThat(resident.read(secret).answers()).isEmpty();
    }

    @Test
    void thirtyMinutesWithoutUseCloseADraftAndReadingIsNoUse() {
        String secret = resident.begin();
        MovableClock.moveOn(Duration.ofMinutes(29));
        resident.read(secret);
        drafts.answer(secret, "which-bins", Typed.of("rubbish"));
        MovableClock.moveOn(Duration.ofMinutes(29));
        resident.read(secret);
        MovableClock.moveOn(Duration.ofMinutes(1));
        assertThatThrownBy(() -> resident.read(secret)).isInstanceOf(DraftAsleep.class);
        assertThatThrownBy(() -> drafts.answer(secret, "collection-day", Typed.NOTHING)).isInstanceOf(DraftAsleep.class);
        assertThatThrownBy(() -> drafts.clear(secret)).isInstanceOf(DraftAsleep.class);
        assertThatThrownBy(() -> drafts.code(secret)).isInstanceOf(DraftAsleep.class);
        assertThatThrownBy(() -> drafts.send(new SendDraft(secret, "key", "digest", Language.ENGLISH))).isInstanceOf(DraftAsleep.class);
    }

    @Test
    void aCodeWakesADraftOnceUnderAnotherAddress() {
        String secret = resident.begin();
        drafts.answer(secret, "which-bins", Typed.of("rubbish"));
        String code = drafts.code(secret);
        assertThat(code).matches("([0-9A-HJKMNP-TV-Z]{4} ){3}[0-9A-HJKMNP-TV-Z]{4}");
        MovableClock.moveOn(Duration.ofHours(20));
        WokenDraft woken = drafts.wake(" " + code.toLowerCase(Locale.ROOT).replace('0', 'o').replace('1', 'l').replace(" ", "-") + " ");
        assertThat(resident.read(woken.secret()).answers()).containsOnlyKeys("which-bins");
        assertThatThrownBy(() -> resident.read(secret)).isInstanceOf(NoSuchDraft.class);
        assertThatThrownBy(() -> drafts.wake(code)).isInstanceOf(NoSuchDraft.class);
    }

    @Test
    void aSecondCodeEndsTheFirst() {
        String secret = resident.begin();
        String first = drafts.code(secret);
        String second = drafts.code(secret);
        assertThatThrownBy(() -> drafts.wake(first)).isInstanceOf(NoSuchDraft.class);
        assertThat(drafts.wake(second).service()).isEqualTo(BINS);
    }

    @Test
    void aLinkIsMintedWhenItsMessageIsSentAndLeavesTheCodeAlone() {
        String secret = resident.begin();
        drafts.askForLink(secret, "nia@example.org", Language.WELSH);
        String code = drafts.code(secret);
        long id = AsResident.idOf(secret);
        assertThat(Rows.count("select count(*) from audit_entry where kind = 'draft-link-asked' and subject_id = ?", Long.toString(id))).isOne();
        DraftLink first = resident.mint(id).orElseThrow();
        DraftLink second = resident.mint(id).orElseThrow();
        assertThat(second.email()).isEqualTo("nia@example.org");
        assertThat(second.language()).isEqualTo(Language.WELSH);
        assertThatThrownBy(() -> drafts.wake(first.token())).isInstanceOf(NoSuchDraft.class);
        WokenDraft woken = drafts.wake(second.token());
        assertThat(woken.service()).isEqualTo(BINS);
        assertThatThrownBy(() -> drafts.wake(second.token())).isInstanceOf(NoSuchDraft.class);
        assertThatThrownBy(() -> drafts.wake(code)).as("used up by the other way").isInstanceOf(NoSuchDraft.class);
    }

    @Test
    void noLinkIsMintedForADraftThatNobodyAskedItForOrThatIsGone() {
        String secret = resident.begin();
        long id = AsResident.idOf(secret);
        assertThat(resident.mint(id)).isEmpty();
        drafts.askForLink(secret, "nia@example.org", Language.ENGLISH);
        drafts.clear(secret);
        assertThat(resident.mint(id)).isEmpty();
        assertThatThrownBy(() -> drafts.mintLink(id)).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void whatIsClearedLeavesNothing() {
        String secret = resident.begin();
        drafts.answer(secret, "which-bins", Typed.of("rubbish"));
        long id = AsResident.idOf(secret);
        drafts.clear(secret);
        assertThat(Rows.count("select count(*) from draft where id = ?", id)).isZero();
        assertThatThrownBy(() -> resident.read(secret)).isInstanceOf(NoSuchDraft.class);
    }

    @Test
    void sevenDaysWithoutUseEndADraftWhateverItsState() {
        String unsent = resident.begin();
        String sent = resident.complete();
        drafts.send(resident.sending(sent, Secret.mintShort()));
        MovableClock.moveOn(Duration.ofDays(6));
        String younger = resident.begin();
        disposalTimer.dispose();
        assertThatThrownBy(() -> resident.read(unsent)).isInstanceOf(DraftAsleep.class);
        MovableClock.moveOn(Duration.ofDays(1).plusSeconds(1));
        disposalTimer.dispose();
        assertThatThrownBy(() -> resident.read(unsent)).isInstanceOf(NoSuchDraft.class);
        assertThatThrownBy(() -> resident.read(sent)).isInstanceOf(NoSuchDraft.class);
        assertThatThrownBy(() -> resident.read(younger)).isInstanceOf(DraftAsleep.class);
        assertThatThrownBy(drafts::dispose).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void theRepositoryRefusesToWorkOutsideATransaction() {
        assertThatThrownBy(() -> repository.bySecret("x")).isInstanceOf(TransactionalException.class);
    }
}
