package org.heardportal.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.heardportal.account.Access;
import org.heardportal.account.Act;
import org.heardportal.account.Facts;
import org.heardportal.account.Gate;
import org.heardportal.account.SignedInPerson;
import org.heardportal.content.Language;
import org.heardportal.content.service.Confidentiality;
import org.heardportal.content.service.ServiceDefinition;
import org.heardportal.publishing.PublishedContent;
import org.heardportal.shared.Subject;

/** What is to be known of a request to decide who may act on it. One whose service is no longer offered is kept to its own teams. */
@ApplicationScoped
class RequestRights {

    @Inject
    PublishedContent published;

    @Inject
    Gate gate;

    /**
     * @throws org.heardportal.account.AccessDenied when they may not
     */
    void demand(SignedInPerson person, Act act, ServiceRequest request) {
        gate.pass(person, act, facts(request), Subject.of("request", request.id()));
    }

    boolean allow(SignedInPerson person, Act act, ServiceRequest request) {
        return Access.decide(person, act, facts(request)).isAllowed();
    }

    private Facts facts(ServiceRequest request) {
        Optional<ServiceDefinition> service = published.current().service(request.service(), Language.ENGLISH);
        Set<String> handling = new HashSet<>(Set.of(request.handlingTeam()));
        service.ifPresent(definition -> handling.addAll(definition.handlingTeams()));
        Confidentiality kept = service.map(ServiceDefinition::confidentiality).orElse(Confidentiality.RESTRICTED);
        Facts facts = new Facts(Optional.of(request.owningTeam()), Set.copyOf(handling), kept);
        return request.isRestricted() ? facts.restricted() : facts;
    }
}
