package org.heardportal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The settings of this package. */
@ApplicationScoped
class AuditSettings {

    @Inject
    @ConfigProperty(name = "heard.audit.heads")
    Optional<String> heads;

    /** The file outside of the database that heads are added to. */
    Optional<Path> heads() {
        return heads.map(Path::of);
    }
}
