package org.heardportal.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.heardportal.content.Language;
import org.heardportal.content.form.FormDefinition;

/** What was published since a day: what an owner can point at who says what was changed. */
@ApplicationScoped
public class RevisionHistory {

    @Inject
    ContentRevisionRepository revisions;

    @Inject
    PublishedContent published;

    /** What owners published since an instant, whatever it is, newest first: pages, synonyms, bets and weights. */
    @Transactional
    public List<RevisionSummary> byOwnersSince(Instant instant) {
        return revisions.openedSince(instant).stream().filter(ContentRevision::isFromPortal).map(ContentRevision::summary).toList();
    }

    /** Revisions of a service and of its form since an instant, newest first; where no service is named, those of all other pages. */
    @Transactional
    public List<RevisionSummary> since(Optional<String> service, Instant instant) {
        Set<String> forms = published.current().forms(Language.ENGLISH).stream()
                .filter(form -> service.filter(form.service()::equals).isPresent()).map(FormDefinition::key).collect(Collectors.toSet());
        Predicate<RevisionSummary> belongs = service.<Predicate<RevisionSummary>>map(slug -> revision ->
                        revision.kind().equals(ContentKind.SERVICE.key()) && revision.key().equals(slug)
                                || revision.kind().equals(ContentKind.FORM.key()) && forms.contains(revision.key()))
                .orElse(revision -> revision.kind().equals(ContentKind.PAGE.key()));
        return revisions.openedSince(instant).stream().map(ContentRevision::summary).filter(belongs).toList();
    }
}
