package org.heardportal.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.random.RandomGenerator;
import org.heardportal.shared.Reference;
import org.heardportal.shared.Reference.Kind;
import org.heardportal.shared.Secret;
import org.heardportal.web.http.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestCookieTest {

    private static final Reference REFERENCE = Reference.random(Kind.REQUEST, RandomGenerator.of("L64X128MixRandom"));

    @Test
    void whatIsGivenComesBackForThisReferenceAndNoOther() {
        String proof = Secret.mint();
        Exchange given = Exchange.of("POST", "/track");
        RequestCookie.give(given.response(), REFERENCE, proof);
        Exchange back = Exchange.of("GET", "/requests").header("Cookie", given.answered("Set-Cookie").split(";")[0]);
        assertThat(RequestCookie.proof(back.request(), REFERENCE)).contains(proof);
        assertThat(RequestCookie.proof(back.request(), Reference.random(Kind.REQUEST, RandomGenerator.of("SecureRandom")))).isEmpty();
    }

    @Test
    void noScriptNoPlainConnectionAndNoOtherSiteGetsItAndItEndsAfterHalfAnHour() {
        Exchange given = Exchange.of("POST", "/track");
        RequestCookie.give(given.response(), REFERENCE, Secret.mintShort());
        assertThat(given.answered("Set-Cookie").split("; "))
                .contains("HttpOnly", "Secure", "SameSite=Lax", "Path=/", "Max-Age=1800").allMatch(part -> !part.startsWith("Domain"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "R0000000000", "R0000000000.", "R0000000000.short", "R0000000000.'or'1'='1'or'1'='1'or'1'"})
    void whatCannotBeAProofIsPassedOver(String value) {
        Exchange asked = Exchange.of("GET", "/requests").header("Cookie", RequestCookie.NAME + "=" + value);
        assertThat(RequestCookie.proof(asked.request(), REFERENCE)).isEmpty();
    }

    @Test
    void withoutAnyCookieThereIsNoProof() {
        assertThat(RequestCookie.proof(Exchange.of("GET", "/requests").request(), REFERENCE)).isEmpty();
    }

    @Test
    void takingItBackEndsItAtOnce() {
        Exchange taken = Exchange.of("POST", "/track");
        RequestCookie.take(taken.response());
        assertThat(taken.answered("Set-Cookie")).startsWith(RequestCookie.NAME + "=;").contains("Max-Age=0", "Secure", "Path=/");
    }
}
