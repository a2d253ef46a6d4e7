package org.heardportal.web.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.heardportal.account.Access;
import org.heardportal.account.Act;
import org.heardportal.account.Facts;
import org.heardportal.account.SignedInPerson;
import org.heardportal.content.service.ContactPoint;
import org.heardportal.content.service.ServiceDefinition;
import org.heardportal.web.faces.Visit;
import org.heardportal.web.faces.Words;
import org.heardportal.web.security.signin.Person;

/** The page {@code /staff/services}: the services that the adviser's teams handle, or all that the adviser may read. The rows stay as they are while the page is open. */
@Named
@ViewScoped
public class StaffServicesView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String SHOW = "show";
    private static final String ALL = "all";

    @Inject
    private transient Visit visit;

    @Inject
    private transient Words words;

    @Inject
    private transient Person person;

    @Inject
    private transient StaffFrame frame;

    private boolean all;
    private ArrayList<CatalogueEntry> services;

    @PostConstruct
    void readServices() {
        all = ALL.equals(visit.parameter(SHOW));
        SignedInPerson adviser = person.signedIn().orElseThrow(visit::notFound);
        services = visit.getSnapshot().services(visit.getLanguage()).stream()
                .filter(service -> Access.decide(adviser, Act.READ_STAFF_NOTES, Facts.of(service)).isAllowed())
                .filter(service -> all || !Collections.disjoint(service.handlingTeams(), adviser.teams()))
                .map(this::row)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private CatalogueEntry row(ServiceDefinition service) {
        return new CatalogueEntry(service.slug(), service.name(), String.join(", ", frame.names(service.handlingTeams())), ways(service), service.reviewOn());
    }

    private String ways(ServiceDefinition service) {
        return service.contactPoints().stream()
                .map(ContactPoint::channel)
                .distinct()
                .map(channel -> words.of("staff.channel." + channel.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
    }

    /** Whether the services of other teams are shown as well. */
    public boolean isAll() {
        return all;
    }

    /** The rows; the table sorts this very list. */
    public List<CatalogueEntry> getServices() {
        return services;
    }
}
