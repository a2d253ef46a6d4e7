package org.heardportal.web.wiring;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.heardportal.web.api.SiteSettings;
import org.heardportal.web.http.HttpSettings;
import org.heardportal.web.resident.search.SearchSettings;

/** Starts what the web module needs before the first request. A wrong setting stops the start, with all of them named. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PortalStart {

    @Inject
    private HttpSettings http;

    @Inject
    private SiteSettings site;

    @Inject
    private SearchSettings search;

    @Inject
    private ManagementSettings management;

    @Inject
    private ManagementAddress managementAddress;

    @PostConstruct
    void start() {
        List<String> problems = Stream.of(http.problems(), site.problems(), search.problems(), management.problems()).flatMap(List::stream).toList();
        if (!problems.isEmpty()) {
            throw new IllegalStateException("The settings cannot be used:\n" + String.join("\n", problems));
        }
        management.port().ifPresent(this::open);
    }

    private void open(int port) {
        try {
            managementAddress.open(port);
        } catch (IOException taken) {
            throw new UncheckedIOException("The management address cannot listen on port " + port, taken);
        }
    }
}
