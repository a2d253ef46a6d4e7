package org.heardportal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.heardportal.portal.DraftRows;
import org.heardportal.portal.RequestRows;
import org.heardportal.portal.Visitor;
import org.heardportal.shared.Reference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** A resident asks for a service without an account: at once, by keyboard alone, later by code or by link, twice, or not at all in the end. */
class AskJourneyIT extends BrowserTest {

    private static final String BINS = "missed-bin-collection";
    private static final Pattern LINK = Pattern.compile("/resume/[\\w-]+");

    private final String email = "ask" + System.nanoTime() + "@example.org";
    private DraftRows rows;
    private String firstTab;

    @BeforeEach
    void lookBehindThePages() {
        rows = new DraftRows(portal);
        firstTab = browser.driver().getWindowHandle();
    }

    @AfterEach
    void leaveOneTab() {
        browser.driver().getWindowHandles().stream().filter(tab -> !tab.equals(firstTab)).forEach(tab -> browser.driver().switchTo().window(tab).close());
        browser.driver().switchTo().window(firstTab);
    }

    @Test
    void onAPhoneWithoutScripts() {
        browser.width(Browser.PHONE).scripts(false);
        AskPage page = AskPage.begin(browser, BINS).choose("rubbish", "recycling").goOn().type(dayOfCollection()).goOn()
                .choose("yes").goOn().type("Lid was open").goOn().choose("no").goOn().typeAddress("1 Example Street", "ZZ99 3VZ").goOn().choose("email").goOn();

        page.type("ask at example.org").goOn();
        assertThat(browser.driver().getTitle()).startsWith("Error: ");
        assertThat(page.typed()).isEqualTo("ask at example.org");
        page.type(email).goOn();

        assertThat(page.words()).contains("Rubbish", "Recycling", "Lid was open", "1 Example Street", "ZZ99 3VZ", email);
        page.change("tag-words").type("Bin too heavy").goOn();
        assertThat(page.path()).endsWith("/check");
        assertThat(page.words()).contains("Bin too heavy").doesNotContain("Lid was open");

        ReceiptPage receipt = page.send();
        assertThat(receipt.reference()).matches("R [0-9A-Z]{3} [0-9A-Z]{3} [0-9A-Z]{4}");
        assertThat(receipt.promised()).containsPattern("\\d{1,2} [A-Z][a-z]+ 20\\d\\d");
        assertThatItIsWhole(receipt);
    }

    @Test
    void byKeyboardAlone() {
        var keyboard = new Keyboard(browser);
        browser.go("/services/report-a-pothole");
        keyboard.to(By.cssSelector("a.heard-action")).send().to("send").send();
        keyboard.to("answer").choose().to("send").send();
        keyboard.to("answer").choose().to("send").send();
        keyboard.to("answer").type("Example Road, by lamp post 12").to("send").send();
        for (String passedOver : List.of("/size", "/first-seen", "/harm")) {
            assertThat(new AskPage(browser).path()).endsWith(passedOver);
            keyboard.to("send").send();
        }
        keyboard.to("answer").choose().to("send").send();
        keyboard.to("answer").type(email).send();
        assertThat(new AskPage(browser).words()).contains("Example Road, by lamp post 12", "A road", email);
        keyboard.to("send").send();

        assertThatItIsWhole(new ReceiptPage(browser));
    }

    @Test
    void laterByThePrintedCode() {
        AskPage page = untilTheTag();
        String before = page.path();
        String code = page.stopWithACode();
        assertThat(code).matches("([0-9A-Z]{4} ){3}[0-9A-Z]{4}");

        leave();
        AskPage again = AskPage.resume(browser, code.toLowerCase().replace(" ", "-"));
        assertThat(again.path()).contains("/tag").isNotEqualTo(before);
        assertThat(stranger().get(before).status()).isEqualTo(404);
        assertThatItIsWhole(finish(again).send());
        AskPage.resume(browser, code);
        assertThat(browser.driver().findElement(By.id("code")).getDomProperty("value")).isEqualTo(code);
        assertThat(browser.driver().getTitle()).startsWith("Error: ");
    }

    @Test
    void laterByTheLinkInAnEmail() {
        AskPage page = untilTheTag().stopWithALink(email);
        assertThat(page.words()).contains(email);
        browser.patiently(driver -> portal.mailTo(email).size() == 1);
        String link = LINK.matcher(portal.mailTo(email).getFirst()).results().map(MatchResult::group).findFirst().orElseThrow();

        leave();
        browser.go(link);
        assertThat(page.path()).isEqualTo(link);
        assertThat(page.goOn().path()).contains("/tag");
        assertThatItIsWhole(finish(page).send());
    }

    @Test
    void answersThatWereClearedAreNowhere() {
        AskPage page = finish(untilTheTag());
        String check = page.path();
        String secret = page.secret();
        assertThat(rows.answersAt(secret)).singleElement().asString().contains(email);

        assertThat(page.clear().path()).isEqualTo("/apply/" + BINS + "/cleared");
        assertThat(rows.answersAt(secret)).isEmpty();
        assertThat(rows.with(email)).isEmpty();
        assertThat(rows.requestsWith(email)).isEmpty();
        assertThat(stranger().get(check).status()).isEqualTo(404);
    }

    @Test
    void oneFormSentFromTwoTabsLeadsToOneRequest() {
        AskPage page = finish(untilTheTag());
        String reference = page.sendInAnotherTab().reference();
        browser.driver().switchTo().window(firstTab);
        ReceiptPage receipt = page.send();

        assertThat(receipt.reference()).isEqualTo(reference);
        assertThatItIsWhole(receipt);
    }

    @Test
    void whatWasSentIsGoneAndThereIsAWayOn() {
        AskPage page = finish(untilTheTag());
        String check = page.path();
        String secret = page.secret();
        page.openInAnotherTab();
        ReceiptPage receipt = page.send();
        assertThatItIsWhole(receipt);
        assertThat(rows.answersAt(secret)).containsExactly("{}");

        browser.driver().switchTo().window(firstTab);
        page.goOn();
        assertThat(page.heading()).isEqualTo("You have sent this already");
        browser.leaveBy(() -> browser.driver().findElement(By.cssSelector("main a[href='/track']")).click());
        assertThat(page.path()).isEqualTo("/track");
        assertThat(rows.requestsWith(email)).hasSize(1);
        for (String last : List.of("check", "tag", "later", "clear")) {
            assertThat(stranger().get(check.replaceFirst("check$", last)).status()).as(last).isEqualTo(410);
        }
    }

    private AskPage untilTheTag() {
        return AskPage.begin(browser, BINS).choose("garden").goOn().type(dayOfCollection()).goOn();
    }

    private AskPage finish(AskPage page) {
        page.choose("no").goOn().choose("no").goOn().typeAddress("1 Example Street", "ZZ99 3VZ").goOn().choose("email").goOn().type(email).goOn();
        assertThat(page.path()).endsWith("/check");
        return page;
    }

    private void assertThatItIsWhole(ReceiptPage receipt) {
        String reference = Reference.parse(receipt.reference()).orElseThrow().plain();
        assertThat(receipt.referenceInAddress()).isEqualTo(reference);
        assertThat(rows.requestsWith(email)).containsExactly(reference);
        assertThat(rows.requests(reference)).isOne();
        assertThat(rows.differencesOf(reference)).isEmpty();
        assertThat(rows.with(email)).isEmpty();
        var request = new RequestRows(portal, reference);
        assertThat(request.events()).startsWith("received").containsOnlyOnce("received");
        assertThat(request.audit()).containsOnlyOnce("service-request-opened");
        assertThat(request.messages()).containsExactly("request-received");
    }

    private static LocalDate dayOfCollection() {
        return LocalDate.now(ZoneId.of("Europe/London")).minusDays(2);
    }

    private Visitor stranger() {
        return portal.visitor();
    }

    private void leave() {
        browser.devTools("Network.clearBrowserCookies", Map.of());
        browser.go("about:blank");
    }
}
