package org.heardportal.publishing;

import java.time.Instant;
import org.heardportal.shared.Actor;
import org.heardportal.shared.DomainEvent;
import org.heardportal.shared.Subject;

/** Words of a team's pages are to be checked; its owners are told. */
public record ReviewsDue(Instant at, String team) implements DomainEvent {

    @Override
    public Actor actor() {
        return Actor.system();
    }

    @Override
    public Subject subject() {
        return new Subject("team", team);
    }
}
