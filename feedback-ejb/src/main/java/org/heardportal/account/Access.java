package org.heardportal.account;

import java.util.Collections;
import java.util.Set;
import java.util.stream.Stream;
import org.heardportal.account.Decision.Allowed;
import org.heardportal.account.Decision.Reason;
import org.heardportal.account.Decision.Refused;
import org.heardportal.content.service.Confidentiality;

/**
 * The one answer to "who may do what". A role says which kind of act, a team for which services:
 * an adviser reads, opens and adds to the requests of every ordinary service, because whoever answers the telephone must be able to help, and moves on those that
 * the own teams handle; an owner acts for the services that the own teams answer for; an administrator sees people and records, never requests.
 * A restricted service or request is read by its own teams alone; asking for it on behalf of a resident stays open to every adviser, who then cannot read it.
 */
public final class Access {

    private Access() {
    }

    /** Decides from what is given, and from nothing else. Several roles allow what any one of them allows; the reason is that of the role that came furthest. */
    public static Decision decide(SignedInPerson person, Act act, Facts facts) {
        return person.roles().stream()
                .filter(act.roles()::contains)
                .map(role -> decide(role, person.teams(), act, facts))
                .max(Access::furtherOf)
                .orElse(new Refused(Reason.ROLE));
    }

    private static Decision decide(Role role, Set<String> teams, Act act, Facts facts) {
        return switch (role) {
            case ADVISER -> forAdviser(teams, act, facts);
            case OWNER -> facts.owningTeam().isEmpty() || facts.owningTeam().filter(teams::contains).isPresent()
                    ? new Allowed() : new Refused(Reason.TEAM);
            case ADMINISTRATOR -> new Allowed();
        };
    }

    private static Decision forAdviser(Set<String> teams, Act act, Facts facts) {
        boolean ownTeam = facts.owningTeam().filter(teams::contains).isPresent() || !Collections.disjoint(teams, facts.handlingTeams());
        return switch (act) {
            case OPEN_REQUEST, SEE_FIGURES -> new Allowed();
            case PROGRESS_REQUEST -> ownTeam ? new Allowed() : new Refused(Reason.TEAM);
            default -> ownTeam || facts.confidentiality() == Confidentiality.ORDINARY ? new Allowed() : new Refused(Reason.RESTRICTED);
        };
    }

    private static int furtherOf(Decision one, Decision other) {
        return Integer.compare(reach(one), reach(other));
    }

    /** How far a person came: any yes is further than any no, and a want of the right team further than a want of the role. */
    private static int reach(Decision decision) {
        return switch (decision) {
            case Allowed allowed -> Reason.values().length;
            case Refused refused -> Stream.of(Reason.values()).toList().indexOf(refused.reason());
        };
    }
}
