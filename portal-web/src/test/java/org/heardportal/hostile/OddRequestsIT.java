package org.heardportal.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.heardportal.account.Role;
import org.heardportal.portal.Answer;
import org.heardportal.portal.Form;
import org.heardportal.portal.RawRequest;
import org.heardportal.portal.RunningPortal;
import org.heardportal.portal.SamplePerson;
import org.heardportal.portal.Visitor;
import org.heardportal.portal.WithPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that no browser makes of a page of ours: malformed, with bodies that are no form, with ways back that lead elsewhere. */
@WithPortal
class OddRequestsIT {

    private final RunningPortal portal;
    private Judge judge;

    OddRequestsIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeEach
    void begin() {
        judge = Judge.of(portal);
    }

    @AfterEach
    void nothingIsHalfWrittenFailedOrLocked() {
        judge.assertNothingLeftBehind();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/services/%00", "/services/%", "/services/%zz", "/services/%c0%ae", "/services/a\\b", "/services/<svg>",
            "/services/%0d%0aX-Taken-At-Its-Word:%20yes", "/search?q=%", "/search?q=%ff%fe", "/search?q=%00", "/search?q=a&q=b&q[]=c&=&&",
            "//", "//elsewhere.example/", "/../../WEB-INF/web.xml", "/%2e%2e/WEB-INF/web.xml", "/..;/staff", "/staff/..%2f", "/?lang=../../x"})
    void aMalformedAddress(String target) {
        judge.judgeIfRead(target, RawRequest.get(target).sendTo(portal));

        judge.assertNothingWrong();
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/plain", "multipart/form-data", "multipart/form-data; boundary=x", "application/xml"})
    void aBodyThatIsNoForm(String type) {
        for (String body : List.of("", "{}", "--x\r\nContent-Disposition: form-data; name=\"email\"\r\n\r\n",
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>", "a=b&".repeat(2_000))) {
            judge.judge("signing in by " + type + " with " + body.lines().findFirst().orElse(""),
                    portal.visitor().post("/sign-in", body, Map.of("Sec-Fetch-Site", "same-origin", "Content-Type", type)));
        }
        judge.assertNothingWrong();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://elsewhere.example/", "//elsewhere.example", "/\\elsewhere.example", "/%2felsewhere.example",
            "\thttps://elsewhere.example", "javascript:alert(1)"})
    void aWayBackThatLeadsOffTheSite(String to) {
        SamplePerson adviser = portal.person(Role.ADVISER);
        Visitor visitor = portal.visitor();
        Form form = visitor.get("/sign-in?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8)).formWith("input[type=password]");
        Answer answer = visitor.submit(form.with(form.nameOf("input[type=email]"), adviser.email())
                .with(form.nameOf("input[type=password]"), adviser.password()));

        judge.judge("signing in with the way back " + to, answer);
        judge.assertNothingWrong();
        assertThat(answer.page().select("a[href*=elsewhere], a[href^=javascript]")).isEmpty();
    }
}
