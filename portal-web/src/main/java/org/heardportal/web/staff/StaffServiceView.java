package org.heardportal.web.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.heardportal.account.Access;
import org.heardportal.account.Act;
import org.heardportal.account.Facts;
import org.heardportal.account.SignedInPerson;
import org.heardportal.content.promise.Standard;
import org.heardportal.content.service.Confidentiality;
import org.heardportal.content.service.ServiceDefinition;
import org.heardportal.web.faces.Visit;
import org.heardportal.web.resident.contact.ContactWay;
import org.heardportal.web.security.signin.Person;

/** The page {@code /staff/services/{service}}: what an adviser needs to know of one service, with the notes that residents never see. */
@Named
@RequestScoped
public class StaffServiceView {

    @Inject
    private Visit visit;

    @Inject
    private Person person;

    @Inject
    private StaffFrame frame;

    private ServiceDefinition service;

    @PostConstruct
    void readService() {
        SignedInPerson adviser = person.signedIn().orElseThrow(visit::notFound);
        service = visit.found(visit.getSnapshot().service(visit.part("service"), visit.getLanguage())
                .filter(found -> Access.decide(adviser, Act.READ_STAFF_NOTES, Facts.of(found)).isAllowed()));
    }

    public ServiceDefinition getService() {
        return service;
    }

    /** The ways by which residents ask for it. */
    public List<ContactWay> getWays() {
        return ContactWay.ofAll(service.contactPoints());
    }

    /** What the council promises for it, in words. */
    public List<String> getStandards() {
        return service.standards().stream()
                .flatMap(key -> visit.getSnapshot().standard(key, visit.getLanguage()).stream())
                .map(Standard::words)
                .toList();
    }

    /** Whether only the teams of the service may see its requests. */
    public boolean isRestricted() {
        return service.confidentiality() == Confidentiality.RESTRICTED;
    }

    public String getOwningTeam() {
        return String.join(", ", frame.names(List.of(service.owningTeam())));
    }

    public String getHandlingTeams() {
        return String.join(", ", frame.names(service.handlingTeams()));
    }
}
