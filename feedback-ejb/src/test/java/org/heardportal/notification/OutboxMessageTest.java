package org.heardportal.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.heardportal.casework.InformationAsked;
import org.heardportal.casework.NoteAdded;
import org.heardportal.casework.OthersAnswered;
import org.heardportal.casework.RequestAssigned;
import org.heardportal.casework.RequestClosed;
import org.heardportal.casework.RequestNews;
import org.heardportal.casework.RequestState.Outcome;
import org.heardportal.casework.ServiceRequestOpened;
import org.heardportal.content.Language;
import org.heardportal.content.message.MessageKind;
import org.heardportal.shared.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which message tells what happened, and how a message says dates and addresses. */
class OutboxMessageTest {

    private static final Instant NOW = Instant.parse("2026-11-20T09:30:00Z");

    @Test
    void whatHappenedIsToldByItsOwnMessage() {
        assertThat(Announcements.kindOf(new ServiceRequestOpened(NOW, Actor.visitor(), 1))).contains(MessageKind.REQUEST_RECEIVED);
        assertThat(Announcements.kindOf(new InformationAsked(NOW, Actor.system(), 1, Optional.of(2L)))).contains(MessageKind.INFORMATION_ASKED);
    }

    @ParameterizedTest
    @EnumSource
    void eachOutcomeHasAMessage(Outcome outcome) {
        assertThat(Announcements.kindOf(new RequestClosed(NOW, Actor.system(), 1, Optional.empty(), outcome.key().replace('_', '-'))))
                .hasValueSatisfying(kind -> assertThat(kind.key()).isEqualTo("request-closed-" + outcome.key().replace('_', '-')));
    }

    @Test
    void whatIsBetweenColleaguesIsToldToNobody() {
        for (RequestNews news : new RequestNews[] {new NoteAdded(NOW, Actor.system(), 1), new RequestAssigned(NOW, Actor.system(), 1),
            new OthersAnswered(NOW, Actor.system(), 1)}) {
            assertThat(Announcements.kindOf(news)).isEmpty();
        }
    }

    @Test
    void daysAndAddressesAreInTheLanguageOfTheReader() {
        assertThat(Letters.day(LocalDate.of(2026, 11, 27), Language.ENGLISH)).isEqualTo("Friday 27 November 2026");
        assertThat(Letters.day(LocalDate.of(2026, 11, 27), Language.WELSH)).isEqualTo("dydd Gwener 27 Tachwedd 2026");
        URI site = URI.create("https://portal.example.org");
        assertThat(Letters.link(site, "/track", Language.ENGLISH)).isEqualTo("https://portal.example.org/track");
        assertThat(Letters.link(site, "/track", Language.WELSH)).isEqualTo("https://portal.example.org/track?lang=cy");
        assertThat(Letters.link(site, "/track?reference=R0", Language.WELSH)).isEqualTo("https://portal.example.org/track?reference=R0&lang=cy");
    }
}
