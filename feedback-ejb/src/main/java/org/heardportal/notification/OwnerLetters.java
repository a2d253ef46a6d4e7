package org.heardportal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.heardportal.content.ContentPage;
import org.heardportal.publishing.ContentReviews;
import org.heardportal.publishing.DraftRow;
import org.heardportal.publishing.PlannedDrafts;

/** What an owner is told about pages, as it is when the message is sent. The address and the teams are looked up in the rows of the account. */
@ApplicationScoped
class OwnerLetters {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    @PersistenceContext(unitName = "heard")
    EntityManager entities;

    @Inject
    PlannedDrafts drafts;

    @Inject
    ContentReviews reviews;

    /** To whom, where they can do something about it, and which pages. */
    record Told(String email, String path, String words) {
    }

    /** The message; empty where the account is closed, or nothing is left to do. */
    @Transactional
    Optional<Told> told(Topic.Pages pages) {
        List<?> emails = entities.createNativeQuery("select email from account where id = ?1 and closed_at is null").setParameter(1, pages.account()).getResultList();
        return emails.stream().findFirst().map(Object::toString).flatMap(email -> pages.draft().isPresent()
                ? pages.draft().flatMap(drafts::draft).map(draft -> new Told(email, pathOf(draft), wordsOf(draft)))
                : Optional.of(listOf(pages.account())).filter(list -> !list.isEmpty()).map(list -> new Told(email, "/owner/content", list)));
    }

    private String listOf(long account) {
        List<?> rows = entities.createNativeQuery("select team from membership where account_id = ?1").setParameter(1, account).getResultList();
        Set<String> teams = rows.stream().map(Object::toString).collect(Collectors.toSet());
        return reviews.dueOf(teams).stream().map(OwnerLetters::line).collect(Collectors.joining("\n"));
    }

    private static String line(ContentPage page) {
        return page.title() + ": " + DAY.format(page.reviewOn());
    }

    private static String pathOf(DraftRow draft) {
        return "/owner/content/" + draft.path().replaceFirst("\\.yaml$", "");
    }

    private static String wordsOf(DraftRow draft) {
        return draft.title() + "\n" + (draft.refusal().isEmpty() ? draft.reason() : draft.refusal());
    }
}
