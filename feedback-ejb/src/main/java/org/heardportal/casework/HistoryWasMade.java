package org.heardportal.casework;

import java.time.Instant;
import org.heardportal.shared.Actor;
import org.heardportal.shared.DomainEvent;
import org.heardportal.shared.Subject;

/**
 * A past was made up so that the portal can be tried. It is fired at the end of each transaction that makes some of it: what people would have been sent by
 * then counts as delivered and is never sent.
 */
public record HistoryWasMade(Instant at, Actor actor) implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.of("sample-history");
    }
}
