package org.heardportal.publishing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.heardportal.content.ContentPage;
import org.heardportal.content.Language;
import org.heardportal.shared.DomainEvent;

/**
 * Which pages have words that somebody has to look at again. The owners of their team are told thirty days before the day, on the day, and every thirty days
 * after it until the day is moved on.
 */
@Stateless
public class ContentReviews {

    /** The coming weeks in which a review can still be planned. */
    public static final int DAYS_AHEAD = 30;
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @PersistenceContext(unitName = "heard")
    EntityManager entities;

    @Inject
    PublishedContent published;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> happened;

    /** Tells the owners of each team that has a page whose turn it is, once for each turn of each page. */
    @RolesAllowed("system")
    public void remind() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), LONDON);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Set<String> teams = new TreeSet<>();
        published.current().everyPage(Language.ENGLISH).stream()
                .filter(page -> !page.owningTeam().isEmpty() && isDue(page, today) && isFirst(page, today, now))
                .forEach(page -> teams.add(page.owningTeam()));
        teams.forEach(team -> happened.fire(new ReviewsDue(now, team)));
    }

    /** The pages of some teams that are due within thirty days or late, the latest first. */
    @RolesAllowed("system")
    public List<ContentPage> dueOf(Set<String> teams) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), LONDON);
        return published.current().everyPage(Language.ENGLISH).stream().filter(page -> teams.contains(page.owningTeam()) && isDue(page, today))
                .sorted(Comparator.comparing(ContentPage::reviewOn)).toList();
    }

    private static boolean isDue(ContentPage page, LocalDate today) {
        return !page.reviewOn().isAfter(today.plusDays(DAYS_AHEAD));
    }

    /** Nought before the day, one on it and after it, two a month later. */
    static int round(LocalDate reviewOn, LocalDate today) {
        long late = ChronoUnit.DAYS.between(reviewOn, today);
        return late < 0 ? 0 : 1 + (int) (late / DAYS_AHEAD);
    }

    private boolean isFirst(ContentPage page, LocalDate today, Instant now) {
        return entities.createNativeQuery("insert into content_reminder (page, review_on, round, reminded_at) values (?1, ?2, ?3, ?4) on conflict do nothing")
                .setParameter(1, page.kind().folder() + "/" + page.slug()).setParameter(2, Date.valueOf(page.reviewOn()))
                .setParameter(3, round(page.reviewOn(), today)).setParameter(4, Timestamp.from(now)).executeUpdate() == 1;
    }
}
