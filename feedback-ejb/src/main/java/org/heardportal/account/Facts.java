package org.heardportal.account;

import java.util.Optional;
import java.util.Set;
import org.heardportal.content.service.Confidentiality;
import org.heardportal.content.service.ServiceDefinition;

/**
 * What must be known of a thing to decide who may act on it.
 *
 * @param owningTeam key of the team that answers for the service; empty for what belongs to the council as a whole
 * @param handlingTeams keys of the teams that work on its requests
 * @param confidentiality of the service, or of the one request where that is restricted
 */
public record Facts(Optional<String> owningTeam, Set<String> handlingTeams, Confidentiality confidentiality) {

    /** What belongs to no service: the council's own pages, accounts, the audit. */
    public static final Facts OF_THE_WHOLE_COUNCIL = new Facts(Optional.empty(), Set.of(), Confidentiality.ORDINARY);

    /** A service, or an ordinary request for it. */
    public static Facts of(ServiceDefinition service) {
        return new Facts(Optional.of(service.owningTeam()), Set.copyOf(service.handlingTeams()), service.confidentiality());
    }

    /** The same for one request that is kept to the teams of its service. */
    public Facts restricted() {
        return new Facts(owningTeam, handlingTeams, Confidentiality.RESTRICTED);
    }
}
