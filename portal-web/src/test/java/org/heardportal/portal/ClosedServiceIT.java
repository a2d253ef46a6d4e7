package org.heardportal.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A service that cannot be asked for now, on the {@link BusyDay}. */
class ClosedServiceIT {

    @ParameterizedTest
    @ValueSource(strings = {"", "?lang=cy"})
    void whoKeptTheAddressOfItsFormIsLedToThePageThatSaysSo(String language) {
        Visitor visitor = BusyDay.portal().visitor();
        Answer form = visitor.get("/apply/report-a-pothole" + language);
        assertThat(form.status()).isEqualTo(302);
        assertThat(form.pathLedTo()).isEqualTo("/services/report-a-pothole" + language);
        assertThat(visitor.get(form.pathLedTo()).page().select(".govuk-warning-text")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/services/report-a-pothole", "/search?q=pothole"})
    void nothingLeadsToItsForm(String path) {
        Answer page = BusyDay.portal().visitor().get(path);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("pothole").doesNotContain("/apply/report-a-pothole");
    }
}
