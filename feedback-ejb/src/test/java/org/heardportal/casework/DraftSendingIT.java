package org.heardportal.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.heardportal.content.Language;
import org.heardportal.content.form.Typed;
import org.heardportal.content.service.Channel;
import org.heardportal.schema.Rows;
import org.heardportal.shared.MovableClock;
import org.heardportal.shared.Secret;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Sending a draft against the real container and database: one request, however often and however much at once. */
@ExtendWith(ArquillianExtension.class)
class DraftSendingIT {

    private static final int AT_ONCE = 8;
    private static final int ROUNDS = 25;

    @Inject
    Drafts drafts;

    @Inject
    AsResident resident;

    @AfterEach
    void resetTheClock() {
        MovableClock.reset();
    }

    @Test
    void sendingMakesOneRequestWithItsContactAndEmptiesTheDraft() {
        String secret = resident.complete();
        long id = AsResident.idOf(secret);
        drafts.askForLink(secret, "nia@example.org", Language.ENGLISH);
        Receipt receipt = drafts.send(resident.sending(secret, Secret.mintShort()));
        assertThat(receipt.code()).as("the postcode proves").isEmpty();
        assertThat(Rows.of("select answers::text || email || (sent_as = ?) || coalesce(wake_hash::text, '') from draft where id = ?", receipt.requestId(), id)).containsExactly("{}true");
        assertThat(Rows.of("select email || ' ' || postcode from request_contact where request_id = ?", receipt.requestId())).containsExactly("ada.resident@example.org ZZ99 3VZ");
        assertThat(Rows.of("select reference from service_request where id = ?", receipt.requestId())).containsExactly(receipt.reference().plain());
        assertThatThrownBy(() -> resident.read(secret)).isInstanceOf(DraftSent.class);
        assertThatThrownBy(() -> drafts.answer(secret, "tag", Typed.of("yes"))).isInstanceOf(DraftSent.class);
        assertThat(resident.mint(id)).isEmpty();
    }

    @Test
    void theSameFormSentAgainLeadsToTheSameReceiptAndAnotherFormDoesNot() {
        String secret = resident.complete();
        SendDraft form = resident.sending(secret, Secret.mintShort());
        Receipt first = drafts.send(form);
        assertThat(drafts.send(form)).isEqualTo(first);
        assertThatThrownBy(() -> drafts.send(new SendDraft(secret, form.key(), "other", Language.ENGLISH))).isInstanceOf(SubmissionRefused.class);
        assertThatThrownBy(() -> drafts.send(new SendDraft(secret, Secret.mintShort(), form.digest(), Language.ENGLISH))).isInstanceOf(DraftSent.class);
        String other = resident.complete();
        assertThatThrownBy(() -> drafts.send(resident.sending(other, form.key()))).as("the key of another draft").isInstanceOf(SubmissionRefused.class);
        assertThat(resident.read(other).firstOpen()).as("loses nothing").isEmpty();
    }

    @Test
    void withoutAnyContactTheReceiptHasACodeAndTheSameOneWhenTheFormComesTwice() {
        String secret = drafts.begin("report-a-pothole", Language.ENGLISH, Channel.WEB);
        drafts.answer(secret, "danger", Typed.of("no"));
        drafts.answer(secret, "surface", Typed.of("road"));
        drafts.answer(secret, "place", Typed.of("By the church"));
        for (String passed : List.of("size", "first-seen", "harm")) {
            drafts.answer(secret, passed, Typed.NOTHING);
        }
        drafts.answer(secret, "keep-in-touch", Typed.of("none"));
        SendDraft form = resident.sending(secret, Secret.mintShort());
        Receipt first = drafts.send(form);
        assertThat(first.code()).isPresent();
        assertThat(drafts.send(form)).isEqualTo(first);
        assertThat(Rows.of("select question from request_answer where request_id = ?", first.requestId()))
                .containsExactlyInAnyOrder("danger", "surface", "place", "keep-in-touch");
    }

    @Test
    void eightEqualFormsAtOnceMakeOneRequest() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (int round = 0; round < ROUNDS; round++) {
                String secret = resident.complete();
                SendDraft form = resident.sending(secret, Secret.mintShort());
                long before = Rows.count("select count(*) from service_request");
                List<Callable<Receipt>> calls = new ArrayList<>();
                for (int i = 0; i < AT_ONCE; i++) {
                    calls.add(() -> drafts.send(form));
                }
                Set<Receipt> receipts = new HashSet<>();
                for (Future<Receipt> sent : threads.invokeAll(calls)) {
                    receipts.add(sent.get());
                }
                assertThat(receipts).as("round " + round).hasSize(1);
                assertThat(Rows.count("select count(*) from service_request")).as("round " + round).isEqualTo(before + 1);
            }
        }
    }

    @Test
    void answersThatWereChangedSinceTheyWereShownAreNotSent() {
        String secret = resident.complete();
        SendDraft shown = resident.sending(secret, Secret.mintShort());
        drafts.answer(secret, "whole-street", Typed.of("yes"));
        assertThatThrownBy(() -> drafts.send(shown)).isInstanceOf(AnswersChanged.class);
        assertThat(drafts.send(resident.sending(secret, shown.key())).requestId()).isPositive();
    }

    @Test
    void anUnfinishedDraftIsNotSent() {
        String secret = resident.begin();
        assertThatThrownBy(() -> drafts.send(resident.sending(secret, Secret.mintShort()))).isInstanceOf(AnswersChanged.class);
    }

    @Test
    void anAnswerThatIsTooOldWhenItIsSentHasToBeGivenAgain() {
        String secret = resident.complete();
        String code = drafts.code(secret);
        MovableClock.moveOn(Duration.ofDays(3));
        String woken = drafts.wake(code).secret();
        drafts.answer(woken, "collection-day", AsResident.day(14));
        String next = drafts.code(woken);
        MovableClock.moveOn(Duration.ofDays(3));
        String last = drafts.wake(next).secret();
        assertThatThrownBy(() -> drafts.send(resident.sending(last, Secret.mintShort())))
                .isInstanceOfSatisfying(AnswerOutdated.class, outdated -> assertThat(outdated.question()).isEqualTo("collection-day"));
    }

    @Test
    void whatAnEarlierAnswerTakesOffThePathIsNotSent() {
        String secret = resident.complete();
        drafts.answer(secret, "tag", Typed.of("yes"));
        drafts.answer(secret, "tag-words", Typed.of("Contaminated"));
        drafts.answer(secret, "tag", Typed.of("no"));
        long request = drafts.send(resident.sending(secret, Secret.mintShort())).requestId();
        assertThat(Rows.of("select question from request_answer where request_id = ?", request)).contains("tag", "address").doesNotContain("tag-words");
    }
}
