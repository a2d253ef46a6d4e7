package org.heardportal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.heardportal.account.Role;
import org.heardportal.portal.FeedbackRows;
import org.heardportal.portal.SaidFeedback;
import org.heardportal.portal.SamplePerson;
import org.heardportal.shared.Reference;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.support.ui.WebDriverWait;

/** People say what is wrong with a page, its owner does something about it or says why not, and everybody can read what came of it. */
class ImproveJourneyIT extends BrowserTest {

    private static final String SERVICE = "missed-bin-collection";
    private static final String TEAM = "waste";
    private static final List<String> SAID = List.of("It says Monday, and they came on Tuesday.", "Which day do you mean by the next day?", "The day on this page was wrong.");
    private static final String YOU_SAID = "The page named the wrong day.";

    /** What is published by this run and no other, in letters, because a row of digits might be a telephone number. */
    private final String weDid = "We put the day right for round " + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + ".";

    @Test
    void whatThreePeopleSaidBecomesOneTaskAndIsPublishedAndEachPersonIsToldOnce() {
        String address = UUID.randomUUID() + "@example.org";
        List<Reference> said = List.of(say(SAID.get(0), "Jo." + address), say(SAID.get(1), "jo." + address), say(SAID.get(2), "al." + address));
        var rows = new FeedbackRows(portal, said);

        asOwner();
        InboxPage inbox = new InboxPage(browser).show(SERVICE);
        assertThat(inbox.words()).contains(SAID).doesNotContain(address);
        TaskPage task = inbox.choose(said).makeATask("Say the right day");
        assertThat(task.words()).contains("The improvement is made.").contains(SAID);
        task.start().record("Bin crews", "They look at the list before they leave", "1 12 2026");
        assertThat(task.words()).contains("The change is recorded.", "Bin crews: They look at the list before they leave");
        task.write(YOU_SAID, weDid).preview();
        assertThat(task.words()).contains("This is how it will read", weDid);
        assertThat(rows.inState("accepted")).as("a look publishes nothing").isEqualTo(3);

        String path = task.path();
        inAnotherTab(() -> {
            TaskPage twin = new TaskPage(browser.go(path)).write(YOU_SAID, weDid);
            inTheFirstTab(() -> assertThat(task.publish().words()).contains("It is published.", "Published"));
            assertThat(twin.publish().words()).contains("This can no longer be done.");
        });
        assertThat(rows.tasks()).isOne();
        assertThat(rows.inState("done")).isEqualTo(3);
        assertThat(rows.messagesOfTheDecision()).as("one for each person").isEqualTo(2);
        assertThat(rows.audited("person-to-tell")).isEqualTo(2);
        assertThat(rows.audited("feedback-decided")).as("accepted and done, each once").isEqualTo(6);
        leave();
        assertThatEverybodyReadsIt(said);
    }

    @Test
    void theOwnerOfAnotherTeamFindsNothing() {
        Reference said = SaidFeedback.about(portal, SERVICE, TEAM, SAID.get(0), Optional.empty()).reference();
        asOwner();
        String task = new InboxPage(browser).show(SERVICE).choose(List.of(said)).makeATask("Say the right day").path();
        var stranger = portal.visitor().signIn(owner(false));
        assertThat(stranger.get("/owner/feedback").status()).isEqualTo(200);
        assertThat(stranger.get("/owner/feedback").text()).doesNotContain(said.plain());
        assertThat(stranger.get("/owner/feedback/" + said.plain()).status()).isEqualTo(404);
        assertThat(stranger.get(task).status()).isEqualTo(404);
    }

    @Test
    void decliningAsksForAReasonAndKeepsWhatWasTyped() {
        Reference said = SaidFeedback.about(portal, SERVICE, TEAM, SAID.get(2), Optional.empty()).reference();
        asOwner();
        TaskPage task = new InboxPage(browser).show(SERVICE).choose(List.of(said)).makeATask("Say the right day").start();
        task.write(YOU_SAID, weDid).decline(" ");
        assertThat(browser.driver().getTitle()).startsWith("Error: ");
        assertThat(task.words()).contains("Write an answer");
        assertThat(List.of(task.typed("youSaid"), task.typed("weDid"))).containsExactly(YOU_SAID, weDid);
        assertThat(task.decline("Ring Jo on 07700 900123.").words()).contains("Take out the e-mail address, phone number or postcode.");
        assertThat(task.typed("whyNot")).isEqualTo("Ring Jo on 07700 900123.");
        assertThat(task.decline("The day was right.").words()).contains("Your answer is published, and it is ended.", "The day was right.");
        leave();
        assertThat(statusOf(said)).contains("The day was right.").doesNotContain(SAID.get(2));
    }

    private void assertThatEverybodyReadsIt(List<Reference> said) {
        new WebDriverWait(browser.driver(), Duration.ofSeconds(10)).until(driver -> main("/you-said-we-did").contains(weDid));
        assertThat(main("/you-said-we-did")).contains(YOU_SAID, "Bin crews: They look at the list before they leave").doesNotContain(SAID);
        said.forEach(reference -> assertThat(statusOf(reference)).contains("Done", weDid).doesNotContain(SAID));
    }

    private Reference say(String words, String email) {
        leave();
        browser.width(Browser.PHONE).go("/services/" + SERVICE);
        return new UsefulBlock(browser).sayNo().say(words, email);
    }

    private String statusOf(Reference reference) {
        return main("/feedback/" + reference.plain());
    }

    private String main(String path) {
        return browser.go(path).driver().findElement(By.tagName("main")).getDomProperty("textContent");
    }

    private void asOwner() {
        leave();
        browser.width(Browser.DESKTOP).go("/owner");
        SamplePerson owner = owner(true);
        new SignInPage(browser).signIn(owner.email(), owner.password());
    }

    private SamplePerson owner(boolean ofTheTeam) {
        return portal.people().stream().filter(person -> person.roles().contains(Role.OWNER) && person.teams().contains(TEAM) == ofTheTeam).findFirst().orElseThrow();
    }

    private void inAnotherTab(Runnable steps) {
        String first = browser.driver().getWindowHandle();
        browser.driver().switchTo().newWindow(WindowType.TAB);
        try {
            steps.run();
        } finally {
            browser.driver().close();
            browser.driver().switchTo().window(first);
        }
    }

    private void inTheFirstTab(Runnable steps) {
        String here = browser.driver().getWindowHandle();
        browser.driver().switchTo().window(browser.driver().getWindowHandles().stream().filter(tab -> !tab.equals(here)).findFirst().orElseThrow());
        steps.run();
        browser.driver().switchTo().window(here);
    }

    private void leave() {
        browser.devTools("Network.clearBrowserCookies", Map.of());
    }
}
