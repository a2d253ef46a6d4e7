package org.heardportal.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.support.ui.FluentWait;

/** An owner says what is not as usual, without a file and without an operator. */
@WithPortal
class NoticePagesIT {

    private static final String TITLE = "Zz sofas are not fetched today";

    private static final Duration SHOWN_WITHIN = Duration.ofSeconds(10);

    private final RunningPortal portal;
    private final Visitor ruth;

    NoticePagesIT(RunningPortal portal) {
        this.portal = portal;
        this.ruth = portal.signedInAs("ruth.osei@example.org");
    }

    @AfterEach
    void forgetTheDraft() throws SQLException {
        try (Connection connection = portal.database()) {
            connection.createStatement().execute("delete from content_draft where path like 'notices/zz-%'");
        }
    }

    @Test
    void aNoticeBeginsWithItsTitleAloneAndStandsOnTheServiceInTheResultsAndOnTheFormUntilItIsWithdrawn() {
        Answer begun = Press.of("#start", Map.of("kind", "notice", "name", TITLE)).on(ruth.get("/owner/content/new"), ruth);
        assertThat(begun.status()).isEqualTo(302);
        EditingOwner owner = new EditingOwner(ruth, "notices/zz-sofas-are-not-fetched-today");
        assertThat(ruth.get(owner.at("")).page().select("h1").text()).isEqualTo(TITLE);
        assertThat(ruth.get("/owner/content?state=draft").text()).contains(TITLE);
        assertThat(shown()).containsOnly(false);

        owner.writes("w.services", "bulky-waste-collection").writes("w.more", "We come tomorrow.").sends("The depot is flooded");
        soon().until(pages -> !pages.shown().contains(false));

        assertThat(Press.of("#withdraw", Map.of("reason", "The depot is dry again")).on(ruth.get(owner.at("/history")), ruth).status()).isEqualTo(302);
        soon().until(pages -> !pages.shown().contains(true));
    }

    private FluentWait<NoticePagesIT> soon() {
        return new FluentWait<>(this).withTimeout(SHOWN_WITHIN);
    }

    /** Whether the pages of the service show it. */
    private List<Boolean> shown() {
        return List.of("/services/bulky-waste-collection", "/search?q=bulky+waste", "/apply/bulky-waste-collection").stream()
                .map(path -> portal.visitor().get(path)).map(answer -> {
                    assertThat(answer.status()).isEqualTo(200);
                    return answer.page().text().contains(TITLE);
                }).toList();
    }
}
