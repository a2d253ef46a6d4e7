package org.heardportal.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.heardportal.account.Role;
import org.heardportal.portal.Answer;
import org.heardportal.portal.Form;
import org.heardportal.portal.RunningPortal;
import org.heardportal.portal.SamplePerson;
import org.heardportal.portal.Visitor;
import org.heardportal.portal.WithPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People sign in and out of the packaged portal, and see their own pages and nobody else's. */
@WithPortal
class SignInIT {

    private static final Map<Role, String> HOMES = Map.of(Role.ADVISER, "/staff", Role.OWNER, "/owner", Role.ADMINISTRATOR, "/admin");

    private final RunningPortal portal;

    SignInIT(RunningPortal portal) {
        this.portal = portal;
    }

    @Test
    void everySamplePersonLandsOnTheirOwnPageAndSeesNobodyElses() {
        assertThat(portal.people()).isNotEmpty().allSatisfy(person -> {
            Visitor visitor = portal.visitor();
            Answer signedIn = visitor.submit(filled(visitor, "/sign-in", person.email(), person.password()));
            assertThat(signedIn.status()).isEqualTo(302);
            assertThat(signedIn.header("Location").orElseThrow()).endsWith(HOMES.get(person.roles().stream().sorted().findFirst().orElseThrow()));
            HOMES.forEach((role, home) -> assertThat(visitor.get(home).status()).as(person.name() + " at " + home).isEqualTo(person.roles().contains(role) ? 200 : 404));
            assertThat(visitor.get(HOMES.get(person.roles().iterator().next())).text()).contains(person.name());
        });
    }

    @Test
    void theSessionOfAPageWithTablesIsForThisSiteAloneAndNotForScripts() {
        Visitor visitor = portal.visitor().signIn(portal.person(Role.OWNER));
        assertThat(visitor.get("/owner/content").headers().allValues("Set-Cookie")).singleElement().asString().matches("JSESSIONID=[^;]+; Path=/; Secure; HttpOnly; SameSite=(?i:lax)");
    }

    @Test
    void theCookieIsForThisHostAloneAndNotForScripts() {
        SamplePerson person = portal.person(Role.ADVISER);
        Visitor visitor = portal.visitor();
        Answer signedIn = visitor.submit(filled(visitor, "/sign-in", person.email(), person.password()));
        assertThat(signedIn.headers().allValues("Set-Cookie")).singleElement().asString()
                .matches("__Host-heard=[A-Za-z0-9_-]{43}; Path=/; Secure; HttpOnly; SameSite=Lax");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void whoIsNotSignedInIsLedToTheSignInPageAndBack(Role role) {
        Visitor visitor = portal.visitor();
        Answer asked = visitor.get(HOMES.get(role));
        assertThat(asked.status()).isEqualTo(302);
        assertThat(asked.header("Content-Security-Policy")).isPresent();
        String signIn = asked.header("Location").orElseThrow().replace(portal.address().toString(), "");
        assertThat(signIn).isEqualTo("/sign-in?to=" + HOMES.get(role).replace("/", "%2F"));
        SamplePerson person = portal.person(role);
        assertThat(visitor.submit(filled(visitor, signIn, person.email(), person.password())).header("Location").orElseThrow()).endsWith(HOMES.get(role));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/", "//evil.example", "/%5Cevil.example", "/staff/../admin", "/nothing", "%0D%0ALocation:%20//evil.example"})
    void theSignInPageLeadsNobodyOffTheSite(String to) {
        SamplePerson person = portal.person(Role.ADVISER);
        Visitor visitor = portal.visitor();
        Answer signedIn = visitor.submit(filled(visitor, "/sign-in?to=" + to, person.email(), person.password()));
        assertThat(signedIn.header("Location")).contains(portal.address() + "/staff");
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressAreAnsweredAlikeAndTheAddressStays() {
        Visitor visitor = portal.visitor();
        Answer wrong = visitor.submit(filled(visitor, "/sign-in", portal.person(Role.OWNER).email(), "not the password"));
        Answer unknown = visitor.submit(filled(visitor, "/sign-in", "nobody@example.org", "not the password"));
        assertThat(wrong.page().select(".govuk-error-summary").text()).isNotEmpty().isEqualTo(unknown.page().select(".govuk-error-summary").text());
        assertThat(wrong.page().select("#email").val()).isEqualTo(portal.person(Role.OWNER).email());
        assertThat(wrong.page().select("#password").val()).isEmpty();
        assertThat(wrong.text()).doesNotContain("not the password");
        assertThat(visitor.cookies()).isEmpty();
    }

    @Test
    void anEmptyFormIsToldOfEachFieldInTheSummaryAndAtTheField() {
        Visitor visitor = portal.visitor();
        Answer empty = visitor.submit(filled(visitor, "/sign-in", "", ""));
        assertThat(empty.page().title()).startsWith("Error: ");
        assertThat(empty.page().select(".govuk-error-summary a").eachAttr("href")).containsExactly("#email", "#password");
        assertThat(empty.page().select("#email-error, #password-error")).hasSize(2);
    }

    @Test
    void tooManyAttemptsForOneAccountAreAnsweredWith429AndATimeToWait() {
        Visitor visitor = portal.visitor();
        Answer last = null;
        for (int attempt = 0; attempt < 30 && (last == null || last.status() != 429); attempt++) {
            last = visitor.submit(filled(visitor, "/sign-in", "limited@example.org", "not the password"));
        }
        assertThat(last.status()).isEqualTo(429);
        assertThat(Integer.parseInt(last.header("Retry-After").orElseThrow())).isPositive();
        assertThat(last.page().select(".govuk-error-summary").text()).contains("Wait");
    }

    @Test
    void signingOutEndsThisBrowserAndSigningOutEverywhereTheOthers() {
        Visitor here = portal.signedInAs(Role.ADVISER);
        Visitor there = portal.signedInAs(Role.ADVISER);
        here.submit(here.get("/sign-out").formWith("#here").without("everywhere"));
        assertThat(here.get("/staff").status()).isEqualTo(302);
        assertThat(there.get("/staff").status()).isEqualTo(200);
        Visitor third = portal.signedInAs(Role.ADVISER);
        third.submit(third.get("/sign-out").formWith("#everywhere").without("here").with("everywhere", "x"));
        assertThat(there.get("/staff").status()).isEqualTo(302);
    }

    @Test
    void aFormWithoutTheTokenOfItsPageIsRefused() {
        Visitor visitor = portal.signedInAs(Role.ADVISER);
        Form form = visitor.get("/sign-out").formWith("#here");
        assertThat(form.names()).contains("form-token");
        assertThat(visitor.submit(form.without("form-token")).status()).isEqualTo(403);
        assertThat(visitor.get("/staff").status()).isEqualTo(200);
    }

    @Test
    void notesForStaffAreOnPagesForStaffAlone() {
        String notes = portal.signedInAs(Role.ADVISER).get("/staff/services/missed-bin-collection").page().select(".heard-notes .heard-prose").text();
        assertThat(notes).isNotEmpty();
        assertThat(portal.visitor().get("/services/missed-bin-collection").page().text()).doesNotContain(notes);
        assertThat(portal.visitor().get("/staff/services/missed-bin-collection").status()).isEqualTo(302);
        assertThat(portal.signedInAs(Role.OWNER).get("/staff/services/missed-bin-collection").status()).isEqualTo(404);
    }

    @Test
    void aLinkOfTheFirstAdministratorThatIsNotOneIsToldPlainly() {
        Answer gone = portal.visitor().get("/first-administrator/not-a-token");
        assertThat(gone.status()).isEqualTo(200);
        assertThat(gone.page().select("h1").text()).isEqualTo("This link no longer works");
        assertThat(gone.page().select("form[method=post]")).isEmpty();
    }

    private static Form filled(Visitor visitor, String path, String email, String password) {
        return visitor.get(path).formWith("#password").with("email", email).with("password", password);
    }
}
