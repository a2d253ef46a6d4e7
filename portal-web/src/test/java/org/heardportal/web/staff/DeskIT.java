package org.heardportal.web.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heardportal.portal.AskedRequest.pressing;

import java.net.URI;
import java.util.Map;
import org.heardportal.account.Role;
import org.heardportal.portal.Answer;
import org.heardportal.portal.AskedRequest;
import org.heardportal.portal.Form;
import org.heardportal.portal.RequestRows;
import org.heardportal.portal.RunningPortal;
import org.heardportal.portal.Visitor;
import org.heardportal.portal.WithPortal;
import org.junit.jupiter.api.Test;

/** An adviser finds a request, works on it, and meets what can come between: mistakes, changes by others, steps that are gone, words for two steps. */
@WithPortal
class DeskIT {

    private final RunningPortal portal;

    DeskIT(RunningPortal portal) {
        this.portal = portal;
    }

    @Test
    void theQueueHasARequestWhereItBelongsAndFindsItByReference() {
        AskedRequest asked = AskedRequest.missedBin(portal);
        Visitor adviser = asked.adviser();

        assertThat(adviser.get("/staff?part=unassigned&q=" + asked.plain()).page().select("table a").eachAttr("href")).containsExactly(asked.staffPage());
        asked.adviserSends("take", Map.of());
        assertThat(adviser.get("/staff?part=unassigned&q=" + asked.plain()).page().select("table a")).isEmpty();
        assertThat(adviser.get("/staff?part=mine&q=" + asked.plain()).page().select("table").text()).contains(asked.reference().toString()).contains("Missed bin collection");
        Answer found = adviser.get("/staff?q=" + asked.plain().toLowerCase());
        assertThat(found.page().select("a[href=" + asked.staffPage() + "]")).isNotEmpty();
        assertThat(found.page().select(".heard-parts a[aria-current]").text()).startsWith("Mine");
    }

    @Test
    void anEmptyPartSaysWhatToDo() {
        assertThat(portal.signedInAs(Role.ADVISER).get("/staff?part=mine&q=nobody+of+this+name").page().select("table").text()).contains("Look at the other parts");
    }

    @Test
    void thePageSaysWhoAskedHowToReachThemAndWhatTheyToldUs() {
        AskedRequest asked = AskedRequest.missedBin(portal);
        String page = asked.adviser().get(asked.staffPage()).page().select("main").text();
        assertThat(page).contains(asked.email()).contains("Received").contains("working day").contains("What they told us");
    }

    @Test
    void whatIsMissingIsToldAtItsFieldAndWordsForAnotherStepStay() {
        AskedRequest asked = AskedRequest.missedBin(portal);
        Form form = pressing(form(asked), "close").with("note-words", "Rang at noon.").with("close-words", "We came back for it.");

        Answer refused = asked.adviser().submit(form);

        assertThat(refused.page().title()).startsWith("Error: ");
        assertThat(refused.page().select(".govuk-error-summary a").eachAttr("href")).containsExactly("#outcome-done");
        assertThat(refused.page().select("#close-words").text()).isEqualTo("We came back for it.");
        assertThat(refused.page().select("#note-words").text()).isEqualTo("Rang at noon.");
        assertThat(refused.page().select("details[open]")).hasSize(2);
        assertThat(new RequestRows(portal, asked.plain()).state()).isEqualTo("received");
    }

    @Test
    void wordsForAnotherStepStayAlsoWhereAStepIsTaken() {
        AskedRequest asked = AskedRequest.missedBin(portal);

        Answer taken = asked.adviser().submit(pressing(form(asked), "take").with("note-words", "Rang at noon."));

        assertThat(taken.status()).isEqualTo(200);
        assertThat(taken.page().select(".govuk-notification-banner--success").text()).contains("taken this request");
        assertThat(taken.page().select("#note-words").text()).isEqualTo("Rang at noon.");
        Answer noted = asked.adviser().submit(pressing(taken.formWith("#note-words"), "note"));
        assertThat(noted.status()).as("nothing is left to lose").isEqualTo(302);
        assertThat(new RequestRows(portal, asked.plain()).events()).contains("taken_in_hand", "note_added");
    }

    @Test
    void aStepOnARequestThatSomebodyChangedComesBackWithWhatIsNewAndCanBeSentAgain() {
        AskedRequest asked = AskedRequest.missedBin(portal);
        Form opened = pressing(form(asked), "answer").with("answer-words", "The crew comes on Friday.");
        asked.adviserSends("take", Map.of());

        Answer changed = asked.adviser().submit(opened);

        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.page().select(".govuk-notification-banner").text()).contains("Somebody changed this request");
        assertThat(changed.page().select("ol.heard-timeline li").first().text()).contains("New");
        assertThat(changed.page().select("#answer-words").text()).isEqualTo("The crew comes on Friday.");
        Answer again = asked.adviser().submit(pressing(changed.formWith("#answer-words"), "answer"));
        assertThat(again.status()).isEqualTo(302);
        assertThat(new RequestRows(portal, asked.plain()).events()).contains("answered");
    }

    @Test
    void aStepOutOfOrderIsSaidToBeGoneAndItsWordsStay() {
        AskedRequest asked = AskedRequest.missedBin(portal);
        Form opened = pressing(form(asked), "ask").with("ask-words", "Which bin was it?");
        asked.adviserSends("close", Map.of("outcome", "done"));

        Answer late = asked.adviser().submit(opened);

        assertThat(late.status()).isEqualTo(200);
        assertThat(late.page().select(".govuk-notification-banner").text()).contains("Nothing was done");
        assertThat(late.page().select("#ask-words").text()).isEqualTo("Which bin was it?");
        assertThat(new RequestRows(portal, asked.plain()).events()).doesNotContain("information_asked");
    }

    @Test
    void anotherDayIsToldOnceItIsADateWithAReason() {
        AskedRequest asked = AskedRequest.missedBin(portal);
        Form form = pressing(form(asked), "move-due").with("move-due-words", "The lorry broke down.").with("date-day", "31").with("date-month", "2").with("date-year", "2099");

        Answer refused = asked.adviser().submit(form);

        assertThat(refused.page().select("#date-day-error").text()).isNotEmpty();
        assertThat(refused.page().select("#date-year").val()).isEqualTo("2099");
        Form mended = pressing(refused.formWith("#date-day"), "move-due").with("date-month", "march").with("reason", StaffFields.REASONS.getFirst());
        Answer told = asked.adviser().submit(mended);
        assertThat(told.status()).isEqualTo(302);
        assertThat(asked.resident().get(asked.page()).page().select("main").text()).contains("31 March 2099").contains("The lorry broke down.");
    }

    @Test
    void whatIsNoRequestIsNotThere() {
        Visitor adviser = portal.signedInAs(Role.ADVISER);
        assertThat(adviser.get("/staff/requests/R0000000000").status()).isEqualTo(404);
        assertThat(adviser.get("/staff/requests/nothing").status()).isEqualTo(404);
        assertThat(URI.create(portal.visitor().get("/staff/requests/R0000000000").header("Location").orElseThrow()).getPath()).isEqualTo("/sign-in");
    }

    private static Form form(AskedRequest asked) {
        return asked.adviser().get(asked.staffPage()).formWith("#note-words");
    }
}
