package org.heardportal.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The settings of delivery. */
@ApplicationScoped
class DeliverySettings {

    @Inject
    @ConfigProperty(name = "heard.messages.folder")
    Optional<String> folder;

    /** Where messages are written instead of being sent, in sample mode only. */
    Optional<Path> folder() {
        return folder.map(Path::of);
    }
}
