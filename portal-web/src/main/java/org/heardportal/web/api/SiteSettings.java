package org.heardportal.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.heardportal.publishing.PublishedContent;
import org.heardportal.web.route.Route;

/** The address under which the public knows the portal. Never taken from a request: whoever asks could name any. */
@ApplicationScoped
public class SiteSettings {

    private static final String ADDRESS = "heard.site.address";

    @Inject
    private PublishedContent content;

    @Inject
    @ConfigProperty(name = ADDRESS)
    private Optional<String> address;

    /** The full address of a page, for what is read away from the portal. {@code heard.site.address} stands over that of {@code council.yaml}. */
    public URI addressOf(Route route, String... values) {
        return addressOf(route.path(values));
    }

    /** The full address of a path. */
    public URI addressOf(String path) {
        return URI.create(address.orElseGet(() -> content.current().council().publicAddress().toString()) + path);
    }

    /** What is wrong with the settings, in words; empty when nothing is. */
    public List<String> problems() {
        return address.filter(given -> !isAddress(given))
                .map(given -> List.of(ADDRESS + " is an address such as https://portal.example.org, without a slash at the end, not '" + given + "'"))
                .orElse(List.of());
    }

    private static boolean isAddress(String given) {
        try {
            URI uri = new URI(given);
            return List.of("http", "https").contains(String.valueOf(uri.getScheme())) && uri.getHost() != null && !given.endsWith("/");
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }
}
