package org.heardportal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.heardportal.publishing.PublishedContent;

/** The settings of messages. */
@ApplicationScoped
class NotificationSettings {

    @Inject
    @ConfigProperty(name = "heard.site.address")
    Optional<String> siteAddress;

    @Inject
    PublishedContent content;

    /** The address that links in messages begin with, without a slash at the end. */
    URI site() {
        return siteAddress.map(URI::create).orElseGet(() -> content.current().council().publicAddress());
    }
}
