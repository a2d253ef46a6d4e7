package org.heardportal.web.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The settings of the management address. */
@ApplicationScoped
class ManagementSettings {

    @Inject
    @ConfigProperty(name = "heard.management.port")
    private Optional<String> port;

    /** The port on the loopback address; empty for none, as in tests within the container. */
    Optional<Integer> port() {
        return port.map(Integer::valueOf);
    }

    List<String> problems() {
        return port.filter(given -> !isPort(given))
                .map(given -> List.of("heard.management.port is a number from 1 to 65535, not '" + given + "'"))
                .orElse(List.of());
    }

    private static boolean isPort(String given) {
        return given.matches("[0-9]{1,5}") && Integer.parseInt(given) >= 1 && Integer.parseInt(given) <= 65_535;
    }
}
