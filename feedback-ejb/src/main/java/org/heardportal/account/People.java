package org.heardportal.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.heardportal.shared.DomainEvent;
import org.heardportal.shared.Subject;

/** The people who may sign in, for administrators. */
@Stateless
public class People {

    @Inject
    AccountRepository accounts;

    @Inject
    Gate gate;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> happened;

    /**
     * Everybody with an account, by name.
     *
     * @throws AccessDenied for somebody who may not manage people
     */
    @RolesAllowed("administrator")
    public List<PersonRow> all(SignedInPerson administrator) {
        gate.pass(administrator, Act.MANAGE_PEOPLE, Facts.OF_THE_WHOLE_COUNCIL, Subject.of("account"));
        happened.fire(new PeopleListed(clock.instant(), administrator.actor()));
        return accounts.all().stream().map(Account::row).toList();
    }

    /** The people of the sample mode as if they had signed in, by name; none where it is not in use. */
    @RolesAllowed("system")
    public List<SignedInPerson> samples() {
        return accounts.all().stream().filter(Account::isSample).filter(Account::isOpen).map(Account::person).toList();
    }
}
