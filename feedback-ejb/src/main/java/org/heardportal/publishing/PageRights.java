package org.heardportal.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.heardportal.account.Access;
import org.heardportal.account.Act;
import org.heardportal.account.Decision;
import org.heardportal.account.Facts;
import org.heardportal.account.Gate;
import org.heardportal.account.SignedInPerson;
import org.heardportal.content.ContentPage;
import org.heardportal.content.Language;
import org.heardportal.content.PageKind;
import org.heardportal.content.PageRef;
import org.heardportal.content.service.Confidentiality;
import org.heardportal.content.service.ServiceDefinition;
import org.heardportal.shared.Subject;

/** Who may publish which page: the owners of the team that answers for it. What no team answers for belongs to every owner. */
@ApplicationScoped
class PageRights {

    @Inject
    PublishedContent published;

    @Inject
    Gate gate;

    /** Lets an owner of the page pass. */
    void pass(SignedInPerson by, ContentPath path, Optional<String> draft) {
        gate.pass(by, Act.PUBLISH_CONTENT, facts(path, draft), Subject.of("content"));
    }

    boolean allows(SignedInPerson by, ContentPath path, Optional<String> draft) {
        return Access.decide(by, Act.PUBLISH_CONTENT, facts(path, draft)) instanceof Decision.Allowed;
    }

    /** The team of a page: as published, else as its draft says. */
    Optional<String> teamOf(ContentPath path, Optional<String> draft) {
        return facts(path, draft).owningTeam();
    }

    /** Whether the council wants a second person to approve what is published there; a translation goes with its page. */
    boolean needsApproval(ContentPath path) {
        return published.current().council().secondPerson().contains(path.page());
    }

    private Facts facts(ContentPath path, Optional<String> draft) {
        Optional<PageRef> page = PageKind.ofFolder(path.folder()).map(kind -> new PageRef(kind, path.slug()));
        Optional<ContentPage> known = page.flatMap(ref -> published.current().page(ref, Language.ENGLISH));
        if (known.orElse(null) instanceof ServiceDefinition service) {
            return Facts.of(service);
        }
        Optional<String> team = known.isPresent() ? known.map(ContentPage::owningTeam) : draft.flatMap(DraftWords::teamOf);
        return team.filter(key -> !key.isEmpty()).map(key -> new Facts(Optional.of(key), Set.of(), Confidentiality.ORDINARY)).orElse(Facts.OF_THE_WHOLE_COUNCIL);
    }
}
