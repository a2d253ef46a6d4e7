package org.heardportal.web.error;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import java.sql.SQLException;
import java.util.Locale;
import org.heardportal.web.faces.PageNotFound;
import org.heardportal.web.faces.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FailureTest {

    @ParameterizedTest
    @EnumSource
    void everyFailureHasItsWordsInEveryLanguage(Failure failure) {
        for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.of("cy")}) {
            for (String part : new String[] {".title", ".what", ".next"}) {
                assertThat(Words.in(locale, failure.key() + part)).doesNotContain("???");
            }
        }
        assertThat(Words.in(Locale.of("cy"), failure.key() + ".title")).isNotEqualTo(Words.in(Locale.ENGLISH, failure.key() + ".title"));
    }

    @ParameterizedTest
    @EnumSource
    void everyFailureHasAPlainPageThatIsWhole(Failure failure) {
        assertThat(PlainErrorPage.html(failure, "7KQM-2XRT")).startsWith("<!DOCTYPE html>").endsWith("</html>\n").containsOnlyOnce("<h1>")
                .contains("7KQM-2XRT").doesNotContain("???", "Exception", "%");
        assertThat(PlainErrorPage.html(failure, "")).doesNotContain("number");
    }

    @Test
    void aStatusThatIsNotListedCountsByItsHundred() {
        assertThat(Failure.ofStatus(404)).isEqualTo(Failure.NOT_FOUND);
        assertThat(Failure.ofStatus(414)).isEqualTo(Failure.BAD_REQUEST);
        assertThat(Failure.ofStatus(505)).isEqualTo(Failure.UNEXPECTED);
    }

    @Test
    void whatLiesUnderneathAnExceptionSaysWhatItMeans() {
        assertThat(FailureCause.of(new FacesException(new PageNotFound("service x")))).isEqualTo(Failure.NOT_FOUND);
        assertThat(FailureCause.of(new FacesException(new EJBAccessException("no")))).isEqualTo(Failure.NOT_FOUND);
        assertThat(FailureCause.of(new ViewExpiredException("old", "/x"))).isEqualTo(Failure.OUT_OF_DATE);
        assertThat(FailureCause.of(new FacesException(new SQLException("gone", "08006")))).isEqualTo(Failure.UNAVAILABLE);
        assertThat(FailureCause.of(new FacesException(new SQLException("stopping", "57P01")))).isEqualTo(Failure.UNAVAILABLE);
        assertThat(FailureCause.of(new FacesException(new SQLException("doubled", "23505")))).isEqualTo(Failure.UNEXPECTED);
        assertThat(FailureCause.of(new IllegalStateException("ours"))).isEqualTo(Failure.UNEXPECTED);
    }

    @Test
    void anIncidentIsTwoGroupsOfLettersThatAreNotMixedUp() {
        assertThat(Incident.number()).matches("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}").isNotEqualTo(Incident.number());
    }
}
