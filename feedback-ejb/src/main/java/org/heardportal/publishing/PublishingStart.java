package org.heardportal.publishing;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import org.heardportal.account.Teams;
import org.heardportal.content.council.Team;
import org.heardportal.search.Meaning;

/** Registers the content files and composes the first snapshot when the application starts. Broken content stops the start with every problem. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PublishingStart {

    private static final Logger LOG = System.getLogger(PublishingStart.class.getName());

    @Inject
    PublishingSettings settings;

    @Inject
    ContentRegister register;

    @Inject
    PublishedContent published;

    @Inject
    Clock clock;

    @Inject
    Teams teams;

    @PostConstruct
    void start() {
        List<String> problems = settings.problems();
        if (!problems.isEmpty()) {
            throw new IllegalStateException(String.join(System.lineSeparator(), problems));
        }
        register.register(new ContentFolder(settings.contentFolder()).texts());
        Snapshot first = register.compose();
        published.begin(first, clock, settings.vectors().map(Meaning::keptIn).orElse(Meaning.NONE));
        teams.know(first.library().council().teams().stream().map(Team::key).toList());
        register.conflicts().forEach(conflict -> LOG.log(Level.WARNING,
                "{0} has changed underneath portal revision {1}, which stays published",
                conflict.path(), Long.toString(conflict.portalRevision())));
    }
}
