package org.heardportal.web.resident.track;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.heardportal.casework.RequestEdge;
import org.heardportal.casework.RequestState.Outcome;
import org.heardportal.casework.TimelineEntry;
import org.heardportal.shared.Actor;
import org.heardportal.web.faces.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimelineLineTest {

    private static final Instant AFTERNOON = Instant.parse("2027-07-05T13:05:30.123456Z");

    @Test
    void theTimeIsThatOfTheCouncilsClocks() {
        TimelineLine line = line(entry("received", Optional.empty(), Optional.empty(), Optional.empty()), 0);
        assertThat(line.when()).isEqualTo("5 July 2027, 2:05pm");
        assertThat(line.datetime()).isEqualTo("2027-07-05T13:05:30Z");
    }

    @Test
    void whatCameSinceThePageWasShownIsMarked() {
        TimelineEntry entry = entry("received", Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(line(entry, 6).fresh()).isTrue();
        assertThat(line(entry, 7).fresh()).isFalse();
    }

    @Test
    void theDayThatIsPromisedStandsWithThePromisesAndNotInTheLineOfTheArrival() {
        assertThat(line(entry("received", Optional.of(LocalDate.of(2027, 7, 9)), Optional.empty(), Optional.empty()), 9).what()).isEqualTo("We received your request");
    }

    @Test
    void theEndSaysHowTheNewDaySaysWhenAndWaitingSaysForWhom() {
        assertThat(line(entry("closed", Optional.empty(), Optional.of(Outcome.NOT_OURS), Optional.empty()), 9).what()).isEqualTo("We closed it: Not something we can do");
        assertThat(line(entry("due_moved", Optional.of(LocalDate.of(2027, 7, 9)), Optional.empty(), Optional.empty()), 9).what()).isEqualTo("We told you another day: 9 July 2027");
        assertThat(line(entry("handed_to_others", Optional.empty(), Optional.empty(), Optional.of("contractor")), 9).what())
                .isEqualTo("We wait for somebody else: Waiting for our contractor");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindOfEventHasWordsForResidentsAndForStaffInBothLanguages(String kind) {
        for (String keys : List.of("track.event.", "staff.event.")) {
            for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("cy"))) {
                assertThat(Words.in(locale, keys + kind.replace('_', '-'))).doesNotContain("???");
            }
        }
    }

    /** The kinds that the table of events takes; {@code V2__requests.sql} holds the list. */
    static Stream<String> kinds() {
        return Stream.concat(Arrays.stream(RequestEdge.values()).map(RequestEdge::event), Stream.of("received", "acknowledged", "answered", "assigned", "team_changed",
                "restricted", "unrestricted", "due_moved", "promise_settled", "note_added", "message_sent", "message_received", "attachment_added", "contact_changed",
                "corrected", "words_disposed"));
    }

    private static TimelineLine line(TimelineEntry entry, int seen) {
        return TimelineLine.of(entry, "track.event.", EnglishWords.MADE, Locale.ENGLISH, seen);
    }

    private static TimelineEntry entry(String kind, Optional<LocalDate> due, Optional<Outcome> outcome, Optional<String> waitingFor) {
        return new TimelineEntry(7, kind, Actor.Kind.ADVISER, AFTERNOON, "", due, outcome, waitingFor);
    }
}
