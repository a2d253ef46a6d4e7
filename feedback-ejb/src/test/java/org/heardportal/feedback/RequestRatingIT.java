package org.heardportal.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.heardportal.casework.Contact;
import org.heardportal.casework.OpenServiceRequest;
import org.heardportal.casework.Receipt;
import org.heardportal.casework.ResidentStep;
import org.heardportal.casework.ServiceRequests;
import org.heardportal.content.Language;
import org.heardportal.content.service.Channel;
import org.heardportal.feedback.FeedbackRefused.Problem;
import org.heardportal.schema.Rows;
import org.heardportal.shared.Actor;
import org.heardportal.shared.MovableClock;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How a request went, said by the person whose it is, against the real container and database. */
@ExtendWith(ArquillianExtension.class)
class RequestRatingIT {

    @Inject
    FeedbackDesk desk;

    @Inject
    ServiceRequests requests;

    @Inject
    Clock clock;

    @AfterEach
    void resetTheClock() {
        MovableClock.reset();
    }

    @Test
    void onlyWhoProvesToBelongToARequestRatesIt() {
        Receipt receipt = over();
        assertRefused(Problem.NO_PROOF, rating(receipt, "", 4));
        assertRefused(Problem.NO_PROOF, rating(receipt, "another token", 4));
        assertRefused(Problem.NO_PROOF, rating(receipt, over().proof(), 4));
        MovableClock.moveOn(Duration.ofMinutes(31));
        assertRefused(Problem.NO_PROOF, rating(receipt, receipt.proof(), 4));
        assertThat(rows(receipt)).isZero();
        assertThat(desk.isRated(receipt.requestId())).isFalse();
    }

    @Test
    void aRequestIsRatedWhenItIsOverAndNotBefore() {
        Receipt receipt = opened();
        assertRefused(Problem.NOT_NOW, rating(receipt, receipt.proof(), 4));
        takeBack(receipt);
        assertRefused(Problem.NO_RATING, new GiveFeedback(Actor.visitor(), about(receipt, receipt.proof()), Optional.empty(), Optional.empty(), "Words alone", "",
                Channel.WEB, Language.ENGLISH, Optional.empty()));
        String reference = desk.receive(rating(receipt, receipt.proof(), 4)).reference().plain();
        assertThat(Rows.of("select about || ' ' || service || ' ' || owning_team || ' ' || rating || ' ' || masked_text from feedback where reference = ?", reference))
                .containsExactly("request missed-bin-collection waste 4 Ask [email address]");
        assertThat(rows(receipt)).isOne();
        assertThat(desk.isRated(receipt.requestId())).isTrue();
    }

    @Test
    void aRequestIsRatedOnceHoweverManyAskAtOnce() {
        Receipt receipt = over();
        var refused = new AtomicInteger();
        IntStream.range(0, 8).parallel().forEach(i -> {
            try {
                desk.receive(rating(receipt, receipt.proof(), 1 + i % 5));
            } catch (FeedbackRefused no) {
                assertThat(no.problem()).isEqualTo(Problem.NOT_NOW);
                refused.incrementAndGet();
            }
        });
        assertThat(refused).hasValue(7);
        assertThat(rows(receipt)).isOne();
    }

    private Receipt opened() {
        return requests.open(new OpenServiceRequest(Actor.visitor(), "missed-bin-collection", 0, Channel.WEB, Language.ENGLISH, Map.of("tag", "yes"), Contact.NONE,
                clock.instant()));
    }

    private Receipt over() {
        Receipt receipt = opened();
        takeBack(receipt);
        return receipt;
    }

    private void takeBack(Receipt receipt) {
        int version = requests.progress(receipt.reference(), receipt.proof()).orElseThrow().version();
        requests.withdraw(new ResidentStep(receipt.reference(), receipt.proof(), version, ""));
    }

    private void assertRefused(Problem problem, GiveFeedback command) {
        assertThatThrownBy(() -> desk.receive(command)).isInstanceOfSatisfying(FeedbackRefused.class, refused -> assertThat(refused.problem()).isEqualTo(problem));
    }

    private static GiveFeedback rating(Receipt receipt, String proof, int rating) {
        return new GiveFeedback(Actor.visitor(), about(receipt, proof), Optional.empty(), Optional.of(rating), "Ask jo@example.org", "", Channel.WEB, Language.ENGLISH,
                Optional.empty());
    }

    private static About about(Receipt receipt, String proof) {
        return new About.OfRequest(receipt.reference(), proof);
    }

    private static long rows(Receipt receipt) {
        return Rows.count("select count(*) from feedback where request_id = ?", receipt.requestId());
    }
}
